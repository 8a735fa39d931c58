import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { assertAccessible, assertFitsSideways } from "../axe.ts";
import {
  BINDING_VOTER,
  MEMBER,
  MODERATOR,
  pathOf,
  says,
  widget,
  withdrawIfCast,
  withOpenVote,
} from "../forum.ts";
import { test, trusted } from "../harness.ts";

/** Replies as a mail or an app does, without the composer; so its ballot is only proposed. */
async function replyFromElsewhere(page: Page, raw: string): Promise<void> {
  const topicId = new URL(page.url()).pathname.split("/").pop()!;
  const answer = await page.request.post("/posts.json", {
    headers: await trusted(page),
    form: { topic_id: topicId, raw },
  });
  assert.equal(answer.status(), 200);
}

test("proposed ballots are read, accepted all at once, and that is undone", async (visit) => {
  const path = await pathOf(withOpenVote);
  const member = await visit(MEMBER, path);
  const voter = await visit(BINDING_VOTER, path);
  await withdrawIfCast(member);
  await withdrawIfCast(voter);
  await replyFromElsewhere(member, "+1\n\nIt works on my board.");
  await replyFromElsewhere(voter, "+1 (binding)\n\nI have read all of it.");

  const keeper = await visit(MODERATOR, path, { width: 390, height: 844 });
  const panel = keeper.locator(".binding-vote__waiting");
  await keeper.locator(".binding-vote__waiting-button").click();
  await says(panel, "It works on my board.");
  await says(panel, "I have read all of it.");
  await assertAccessible(keeper, ".binding-vote__waiting");
  await assertFitsSideways(keeper);

  await panel.getByRole("button", { name: "Accept all 2" }).click();
  await says(panel, "2 ballots are recorded.");
  await says(widget(voter).root, "Your +1 was recorded by moira");
  await assertAccessible(keeper, ".binding-vote__waiting");
  await keeper.getByRole("button", { name: "Undo" }).last().click();
  await panel.getByRole("button", { name: "Accept all 2" }).waitFor();

  // Both clicks of a double click meet the same row.
  const aside = panel.locator(".binding-vote__set-aside");
  await aside.first().dblclick();
  await says(panel, "Not counted as a vote");
  await aside.nth(1).waitFor({ state: "detached" });
  assert.equal(await aside.count(), 1);
  await keeper.getByRole("button", { name: "Undo" }).last().click();
  await panel.getByRole("button", { name: "Accept all 2" }).waitFor();

  await aside.first().click();
  await says(panel, "Not counted as a vote");
  await aside.first().click();
  await says(panel, "None is waiting any more.");
});
