import assert from "node:assert/strict";
import { assertAccessible } from "../axe.ts";
import {
  BINDING_VOTER,
  changeBallot,
  hasFocus,
  MODERATOR,
  pathOf,
  says,
  widget,
  withdrawIfCast,
  withOpenVote,
} from "../forum.ts";
import { test } from "../harness.ts";

const NEW_TEXT = "This sentence was not there when the vote opened.";

test("a first post is edited, and who had voted sees it, the difference and a notice", async (visit) => {
  const path = await pathOf(withOpenVote);
  const voter = await visit(BINDING_VOTER, path);
  await withdrawIfCast(voter);
  await changeBallot(widget(voter).choice("zero"));
  const moderator = await visit(MODERATOR, path);

  const post = moderator.locator("#post_1");
  await post.getByRole("button", { name: "Edit" }).click();
  const text = moderator.getByLabel("Text of the post");
  await text.fill(`${await text.inputValue()}\n\n${NEW_TEXT}`);
  await moderator.getByRole("button", { name: "Save Edit" }).click();
  await says(post, NEW_TEXT);

  const notice = voter.locator(".binding-vote__edit");
  await says(notice, /\d+ ballots were cast before that\./);
  const link = notice.getByRole("button", { name: "See the difference" });
  await link.waitFor();
  await assertAccessible(voter, ".binding-vote");

  await link.focus();
  await voter.keyboard.press("Enter");
  const history = voter.getByRole("dialog");
  await says(history, NEW_TEXT);
  await voter.keyboard.press("Escape");
  await history.waitFor({ state: "detached" });
  await hasFocus(link);

  await voter.reload();
  await voter.getByTitle(/new notifications/).click();
  const told = voter.getByRole("link", {
    name: /^The first post was edited after you had voted:/,
  });
  await told.first().waitFor();
  assert.equal(
    await told.first().getAttribute("title"),
    "The first post of a topic was edited after you had voted there"
  );
  await withdrawIfCast(voter);
});
