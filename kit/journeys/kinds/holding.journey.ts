import assert from "node:assert/strict";
import { assertAccessible, assertFitsSideways } from "../axe.ts";
import {
  ADMINISTRATOR,
  cancelVote,
  changeBallot,
  closeVotes,
  MEMBER,
  MODERATOR,
  OPENER,
  pathOf,
  says,
  widget,
  withoutOpenVote,
} from "../forum.ts";
import { test } from "../harness.ts";
import { addKinds, groupIds, openVoteOf } from "./kind-table.ts";

const KINDS = "/admin/plugins/discourse-binding-vote/kinds";
const TARBALL = "https://example.org/dist/1.4.0-rc2.tar.gz";
const RELEASE = {
  id: "product_release",
  minimum: 3,
  minimum_of: "plus",
  plus_per_minus: "1",
  strictly: true,
  least: 120,
  least_in: "hours",
  usual_days: 7,
  fields: "release",
};
const COMMITTER = {
  id: "new_committer",
  minimum: 3,
  minimum_of: "plus",
  plus_per_minus: "0",
  blocking: true,
  least: 168,
  least_in: "hours",
  usual_days: 7,
  fields: "person",
};
const DECISION = {
  id: "committee_decision",
  minimum: 0,
  minimum_of: "plus",
  minimum_share: "2/3",
  plus_per_minus: "0",
  least: 0,
  least_in: "hours",
  usual_days: 7,
  ends_early: true,
  fields: "none",
};

test("a release is voted on by its version, what is voted on, and its hash", async (visit) => {
  const admin = await visit(ADMINISTRATOR, KINDS);
  const takeOut = await addKinds(admin, RELEASE, COMMITTER);
  const path = await pathOf(withoutOpenVote);
  const opener = await visit(OPENER, path);
  await opener.locator("#topic-footer-button-open-binding-vote").click();
  const dialog = opener.getByRole("dialog", { name: "Open a binding vote" });

  const person = dialog.getByRole("textbox", { name: "Person" });
  await dialog.getByLabel("New committer").check();
  await person.fill("Mira Solberg");
  await dialog.getByLabel("Product release").check();
  await person.waitFor({ state: "detached" });
  await dialog.getByLabel("Summary of the conversation").fill("We tested it.");
  await dialog.getByLabel("Version").fill("1.4.0");
  await dialog.getByLabel("Link to what is voted on").fill("the tarball");
  await dialog.getByRole("button", { name: "Open the vote" }).click();
  await says(dialog, "This is not an address that starts with http");
  await assertAccessible(opener, ".binding-vote-form__fields");
  await dialog.getByLabel("Link to what is voted on").fill(TARBALL);
  await dialog.getByLabel("Hash").fill("9f2c41d");
  await dialog.getByRole("button", { name: "Open the vote" }).click();
  await dialog.waitFor({ state: "detached" });

  const reader = await visit(null, path, { width: 390 });
  const { root, verdict } = widget(reader);
  await says(verdict, "3 more binding +1 needed.");
  await says(root, "1.4.0");
  await says(root, "9f2c41d");
  assert.equal(
    await root.locator(`a[href="${TARBALL}"]`).getAttribute("rel"),
    "nofollow ugc noopener"
  );
  assert.ok(!(await root.textContent())!.includes("Mira Solberg"));
  await assertAccessible(reader, ".binding-vote");
  await assertFitsSideways(reader);

  await cancelVote(opener, "It was tried out.");
  await takeOut();
});

test("a committee's vote is closed before everyone's eyes once nothing can change it", async (visit) => {
  const admin = await visit(ADMINISTRATOR, KINDS);
  const takeOut = await addKinds(admin, {
    ...DECISION,
    binding_groups: await groupIds(admin, "openers", "stewards"),
  });
  const path = await openVoteOf(visit, DECISION.id);
  const watcher = await visit(MEMBER, path);
  await says(widget(watcher).verdict, "2 more binding +1 needed.");
  await says(
    widget(watcher).root,
    "This vote closes early, as soon as further ballots"
  );

  await changeBallot(widget(await visit(OPENER, path)).choice("plus"));
  await closeVotes(admin);
  await says(widget(watcher).verdict, "1 more binding +1 needed.");
  assert.ok(await widget(watcher).choice("plus").isVisible());

  await changeBallot(widget(await visit(MODERATOR, path)).choice("plus"));
  await closeVotes(admin);
  await says(widget(watcher).verdict, "Passed.");
  await widget(watcher).choice("plus").waitFor({ state: "detached" });
  await says(
    watcher.locator(".small-action").last(),
    "Closed the vote early, as its outcome could no longer change"
  );
  await says(
    watcher.locator(".topic-post", { hasText: "[RESULT][VOTE]" }).last(),
    "It was closed early, as further ballots could no longer change the outcome."
  );
  await takeOut();
});
