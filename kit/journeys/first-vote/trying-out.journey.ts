import assert from "node:assert/strict";
import { assertAccessible } from "../axe.ts";
import {
  ADMINISTRATOR,
  MEMBER,
  pathOf,
  says,
  widget,
  withoutVote,
} from "../forum.ts";
import { test } from "../harness.ts";

const ADMIN = "/admin/plugins/discourse-binding-vote/overview";

test("staff tries out a vote from its opening to its result, and nothing of it is left", async (visit) => {
  const path = await pathOf(withoutVote);
  const page = await visit(ADMINISTRATOR, path);
  const posts = page.locator(".topic-post, .small-action");
  await posts.first().waitFor();
  const before = await posts.count();
  const other = await visit(MEMBER, path, { width: 390 });

  await page.locator("#topic-footer-button-open-binding-vote").click();
  const dialog = page.getByRole("dialog", { name: "Open a binding vote" });
  await dialog.getByLabel("This is a test vote").check();
  await assertAccessible(page, ".binding-vote-form__fields");
  await dialog.getByLabel("Summary of the conversation").fill("Just to see.");
  await dialog.getByRole("button", { name: "Open the vote" }).click();

  const { root } = widget(page);
  await says(root, "This is a test vote. It decides nothing");
  await says(widget(other).root, "This is a test vote. It decides nothing");
  await assertAccessible(page, ".binding-vote");
  await widget(page).choice("plus").click();
  await widget(page).chosen("plus").waitFor();

  await root.getByRole("button", { name: "Close the vote" }).click();
  await page
    .getByRole("dialog")
    .getByRole("button", { name: "Close the vote" })
    .click();
  await says(page.locator(".topic-post").last(), "[RESULT][VOTE]");
  await says(page.locator(".topic-post").last(), "This is a test vote.");

  const admin = await visit(ADMINISTRATOR, ADMIN);
  const votes = admin.locator(".binding-vote-admin__votes");
  await votes.getByLabel("State").selectOption({ label: "Tests" });
  await says(votes.locator("tbody tr").first(), "Test ·");

  await root.getByRole("button", { name: "Remove the test vote" }).click();
  await root.waitFor({ state: "detached" });
  await says(page.locator(".fk-d-toast"), "The test vote is removed.");
  await widget(other).root.waitFor({ state: "detached" });
  await page.reload();
  await posts.first().waitFor();
  assert.equal(await posts.count(), before);
  assert.equal(await root.count(), 0);
});
