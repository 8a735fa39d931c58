import assert from "node:assert/strict";
import {
  BINDING_VOTER,
  changeBallot,
  endVote,
  MEMBER,
  OPENER,
  openVote,
  pathOf,
  says,
  widget,
  withPassedVote,
} from "../forum.ts";
import { test } from "../harness.ts";

test("a vote ends by itself before everyone's eyes, and leaves its result", async (visit) => {
  const path = await pathOf(withPassedVote);
  const opener = await visit(OPENER, path);
  const watcher = await visit(MEMBER, path);
  await openVote(opener);
  await says(watcher.locator(".small-action").last(), "Opened a binding vote");

  const voter = await visit(BINDING_VOTER, path);
  await changeBallot(widget(voter).choice("plus"));
  await says(widget(watcher).verdict, "2 more binding +1 needed.");
  await endVote(watcher);

  for (const page of [watcher, voter, opener]) {
    await says(widget(page).verdict, "Too few votes.");
    assert.equal(await widget(page).choice("plus").count(), 0);
  }
  const reply = watcher.locator(".topic-post", { hasText: "[RESULT][VOTE]" });
  await says(reply.last(), "The vote has failed: too few votes.");
  await says(reply.last().locator("li"), "benno: +1 (binding)");
  await says(reply.last().locator(".username"), "system");
  await opener.locator("#topic-footer-button-open-binding-vote").waitFor();
});
