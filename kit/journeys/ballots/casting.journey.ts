import assert from "node:assert/strict";
import { assertAccessible } from "../axe.ts";
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

test("a -1 that completes the three is warned of before it is cast", async (visit) => {
  const page = await visit(BINDING_VOTER, await pathOf(withOpenVote));
  const { choice, chosen, root, withdraw } = widget(page);
  await withdrawIfCast(page);
  await choice("minus").click();
  await says(root, "Your −1 would complete the 3 votes");
  assert.equal(await chosen("minus").count(), 0);
  await assertAccessible(page, ".binding-vote");

  const cast = root.getByRole("button", { name: "Cast −1" });
  await cast.click();
  await says(root, "A binding −1 needs a reason.");
  await assertAccessible(page, ".binding-vote");
  await root.getByLabel("Reason for your −1").fill("It is too early.");
  await changeBallot(cast);
  await chosen("minus").waitFor();
  await changeBallot(withdraw);
  await withdraw.waitFor({ state: "detached" });
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
