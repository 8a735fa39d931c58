import assert from "node:assert/strict";
import type { Locator, Page } from "playwright-core";
import { assertAccessible } from "../axe.ts";
import {
  BINDING_VOTER,
  cancelVote,
  hasFocus,
  MEMBER,
  MODERATOR,
  OPENER,
  pathOf,
  prepareVote,
  says,
  widget,
  withTypedVotes,
} from "../forum.ts";
import { test, trusted } from "../harness.ts";

/** What axe-core finds in the forum's own palette, which its buttons have. */
const OF_THE_FORUM = ["color-contrast"];

/** Replies in the topic of a page, as a program does: nobody is asked what it records. */
async function reply(page: Page, raw: string): Promise<void> {
  const topicId = new URL(page.url()).pathname.split("/").at(-1)!;
  const answer = await page.request.post("/posts.json", {
    headers: await trusted(page),
    form: { topic_id: topicId, raw },
  });
  assert.equal(answer.status(), 200, await answer.text());
}

function foundOf(dialog: Locator, username: string): Locator {
  return dialog.locator(".binding-vote__voter", { hasText: username });
}

test("an opener sees what people have typed, opens a vote and has them asked; they answer, or a keeper does", async (visit) => {
  const path = await pathOf(withTypedVotes);
  const opener = await visit(OPENER, path);
  const member = await visit(MEMBER, path);
  const voter = await visit(BINDING_VOTER, path);
  await reply(member, "+1 (binding)");
  await reply(voter, "-1\n\nThe exception is not written down.");
  await reply(voter, "+1, now that it is.");

  const tally = opener.locator("#topic-footer-button-tally-replies");
  await tally.click();
  const look = opener.getByRole("dialog", { name: "Tally the replies" });
  await says(look, "nothing is recorded");
  await says(foundOf(look, MEMBER), "but is not a binding voter");
  assert.equal(await foundOf(look, BINDING_VOTER).count(), 2);
  await says(look, "voted again later");
  await assertAccessible(opener, ".d-modal");
  await opener.keyboard.press("Escape");
  await look.waitFor({ state: "detached" });
  await hasFocus(tally);

  const dialog = await prepareVote(opener);
  await dialog.getByRole("button", { name: "Which replies?" }).click();
  await foundOf(dialog, MEMBER).waitFor();
  await assertAccessible(opener, ".binding-vote-form__fields");
  await dialog.getByLabel("Ask these people to confirm").check();
  await dialog.getByRole("button", { name: "Open the vote" }).click();
  await dialog.waitFor({ state: "detached" });
  await says(widget(opener).verdict, "3 more binding +1 needed.");

  await member.reload();
  await member.getByTitle(/new notifications/).click();
  await member
    .getByRole("link", { name: /^Is this your vote\?.*\+1.* on / })
    .first()
    .waitFor();
  await member.keyboard.press("Escape");
  const box = widget(member).root.locator(".binding-vote__ballot");
  await says(box, "You wrote +1 in a reply. Is this your vote?");
  await says(box, "but your vote does not bind");
  await assertAccessible(member, ".binding-vote", OF_THE_FORUM);
  await box.getByRole("button", { name: "Record my vote" }).click();
  await widget(member).chosen("plus").waitFor();
  await says(
    member.locator(".binding-vote-reply"),
    "its author is not on the roster of this vote"
  );

  const keeper = await visit(MODERATOR, path);
  await keeper.locator(".binding-vote__waiting-button").click();
  const panel = keeper.locator(".binding-vote__waiting");
  const accept = panel.getByRole("button", {
    name: `Accept: +1 of ${BINDING_VOTER}`,
  });
  await accept.waitFor();
  assert.equal(
    await foundOf(panel, MEMBER).count(),
    0,
    "who has confirmed is done with"
  );
  await assertAccessible(keeper, ".binding-vote");
  await accept.focus();
  await keeper.keyboard.press("Enter");
  await says(panel.getByRole("status"), `of ${BINDING_VOTER}.`);
  await hasFocus(panel);
  await says(widget(opener).verdict, "2 more binding +1 needed.");
  await widget(voter).root.locator(".binding-vote__voters-button").click();
  const ballot = widget(voter).root.locator(".binding-vote__voter", {
    hasText: BINDING_VOTER,
  });
  await says(ballot, /recorded by moira from\s+reply #\d+/);

  await cancelVote(opener, "It was only tried.");
});

test("a member is not offered to tally", async (visit) => {
  const page = await visit(MEMBER, await pathOf(withTypedVotes));
  await page.locator("#topic-footer-buttons").waitFor();
  assert.equal(
    await page.locator("#topic-footer-button-tally-replies").count(),
    0
  );
});
