import assert from "node:assert/strict";
import { assertAccessible } from "../axe.ts";
import {
  ADMINISTRATOR,
  endVote,
  OPENER,
  openVote,
  pathOf,
  says,
  setSetting,
  widget,
  withoutOpenVote,
} from "../forum.ts";
import { test } from "../harness.ts";

test("an opener posts the result by hand, says what happens next, and was told how the vote ended", async (visit) => {
  const path = await pathOf(withoutOpenVote);
  const administrator = await visit(ADMINISTRATOR, "/");
  const opener = await visit(OPENER, path);
  await openVote(opener);
  const { root, verdict } = widget(opener);
  await setSetting(administrator, "binding_vote_result_reply", false);
  try {
    await endVote(opener);
  } finally {
    await setSetting(administrator, "binding_vote_result_reply", true);
  }
  await says(verdict, "Too few votes.");

  const button = root.getByRole("button", { name: "Post the result" });
  await button.click();
  const dialog = opener.getByRole("dialog");
  const preview = dialog.getByRole("region", {
    name: "The result as it will look",
  });
  await says(preview, "The vote has failed: too few votes.");
  await dialog.getByLabel("What happens next").fill("We ask again in spring.");
  await says(preview, "What happens next: We ask again in spring.");
  await assertAccessible(opener, ".binding-vote-form__field");
  await dialog.getByRole("button", { name: "Post the result" }).click();
  await dialog.waitFor({ state: "detached" });

  const reply = opener.locator(".topic-post", { hasText: "[RESULT][VOTE]" });
  await says(reply.last(), "What happens next: We ask again in spring.");
  await says(reply.last().locator(".username"), OPENER);
  await says(root.getByRole("status"), "The result is posted.");
  await button.waitFor({ state: "detached" });
  assert.equal(
    await reply.last().getByRole("button", { name: "Edit" }).count(),
    0,
    "nobody edits the result that stands in one's own name"
  );

  await opener.reload();
  await opener.getByTitle(/new notifications/).click();
  await opener
    .getByTitle("The binding vote that you opened has ended with too few votes")
    .first()
    .waitFor();
});
