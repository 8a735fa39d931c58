import assert from "node:assert/strict";
import {
  BINDING_VOTER,
  changeBallot,
  MEMBER,
  pathOf,
  says,
  widget,
  withdrawIfCast,
  withOpenVote,
} from "../forum.ts";
import { test } from "../harness.ts";

test("one casts, and another sees the reached state without reload", async (visit) => {
  const path = await pathOf(withOpenVote);
  const watcher = await visit(MEMBER, path);
  const voter = await visit(BINDING_VOTER, path);
  await withdrawIfCast(voter);
  await says(widget(watcher).verdict, "1 more binding +1 needed.");
  await watcher.evaluate(() => Object.assign(window, { sameDocument: true }));

  await widget(voter).choice("plus").click();
  await says(widget(watcher).verdict, "Reached.");
  assert.ok(await watcher.evaluate(() => "sameDocument" in window));
  await watcher
    .locator(`.binding-vote__picture [title="${BINDING_VOTER}"]`)
    .waitFor();

  await changeBallot(widget(voter).withdraw);
  await says(widget(watcher).verdict, "1 more binding +1 needed.");
});

test("one changes and withdraws a ballot", async (visit) => {
  const page = await visit(BINDING_VOTER, await pathOf(withOpenVote));
  const { choice, chosen, verdict, withdraw } = widget(page);
  await withdrawIfCast(page);

  await changeBallot(choice("plus"));
  await chosen("plus").waitFor();
  await says(verdict, "Reached.");

  await changeBallot(choice("zero"));
  await chosen("zero").waitFor();
  await says(verdict, "1 more binding +1 needed.");

  await page.reload();
  await chosen("zero").waitFor();

  await changeBallot(withdraw);
  await withdraw.waitFor({ state: "detached" });
  assert.equal(await chosen("zero").count(), 0);
});

test("a -1 that completes the three is warned of", async (visit) => {
  const page = await visit(BINDING_VOTER, await pathOf(withOpenVote));
  await withdrawIfCast(page);
  await says(widget(page).root, "Your −1 would complete the 3 votes");
});

test("a member's ballot is counted beside, and does not bind", async (visit) => {
  const page = await visit(MEMBER, await pathOf(withOpenVote));
  const { choice, chosen, root, verdict, withdraw } = widget(page);
  await withdrawIfCast(page);
  await says(root, "Your ballot will be non-binding");

  await changeBallot(choice("minus"));
  await chosen("minus").waitFor();
  await says(verdict, "1 more binding +1 needed.");
  await changeBallot(withdraw);
  await withdraw.waitFor({ state: "detached" });
});
