import assert from "node:assert/strict";
import { assertAccessible } from "../axe.ts";
import {
  BINDING_VOTER,
  cancelVote,
  changeBallot,
  hasFocus,
  MEMBER,
  OPENER,
  openVote,
  pathOf,
  says,
  widget,
  withoutOpenVote,
} from "../forum.ts";
import { test } from "../harness.ts";

test("an opener edits a vote before anybody has voted, and not after", async (visit) => {
  const path = await pathOf(withoutOpenVote);
  const opener = await visit(OPENER, path);
  const watcher = await visit(MEMBER, path);
  await openVote(opener);
  const call = watcher.locator(".topic-post", { hasText: "[VOTE]" }).last();
  await call.waitFor();

  const edit = opener.getByRole("button", { name: "Edit the vote" });
  await edit.click();
  const dialog = opener.getByRole("dialog");
  const subject = dialog.getByLabel("Subject");
  await dialog.waitFor();
  assert.equal(
    await dialog.getByLabel("Summary of the conversation").inputValue(),
    "We talked."
  );
  await assertAccessible(opener, ".binding-vote-form__fields");
  const edited = `Without the slip of ${Date.now()}`;
  await subject.fill(edited);
  await dialog.getByRole("button", { name: "Save changes" }).click();
  await dialog.waitFor({ state: "detached" });

  await says(widget(opener).root, "The vote is edited.");
  await hasFocus(edit);
  await says(widget(watcher).root, edited);
  await says(call, `[VOTE] ${edited}`);

  await edit.click();
  await subject.fill("Too late");
  const voter = await visit(BINDING_VOTER, path);
  await changeBallot(widget(voter).choice("zero"));
  await dialog.getByRole("button", { name: "Save changes" }).click();
  await says(dialog.getByRole("alert"), "Somebody has cast a ballot meanwhile");
  assert.equal(await subject.inputValue(), "Too late");
  await opener.reload();
  await says(widget(opener).root, edited);
  assert.equal(await edit.count(), 0);
  await cancelVote(opener, "It was only tried.");
});

test("an opener sees when a vote can be closed, and reminds those who have not voted", async (visit) => {
  const path = await pathOf(withoutOpenVote);
  const opener = await visit(OPENER, path);
  await openVote(opener);
  const { root } = widget(opener);

  const close = opener.getByRole("button", { name: "Close the vote" });
  await says(root, /Can be closed from \w+ \d+, .+/);
  await close.focus();
  await opener.keyboard.press("Enter");
  assert.equal(await opener.getByRole("dialog").count(), 0);
  assert.equal(await close.getAttribute("aria-disabled"), "true");

  const remind = opener.getByRole("button", {
    name: "Remind those who have not voted",
  });
  await remind.click();
  await says(root.getByRole("status"), /^\d+ people are reminded\.$/);
  await says(root, /Again from \w+ \d+, .+/);
  await hasFocus(remind);
  await assertAccessible(opener, ".binding-vote");

  const voter = await visit(BINDING_VOTER, "/");
  await voter.getByTitle(/new notifications/).click();
  await voter
    .getByRole("link", { name: /^Your binding ballot is still missing:/ })
    .first()
    .waitFor();
  await cancelVote(opener, "It was only tried.");
});
