import assert from "node:assert/strict";
import { assertAccessible } from "../axe.ts";
import {
  pathOf,
  says,
  widget,
  withOpenVote,
  withPassedVote,
} from "../forum.ts";
import { test } from "../harness.ts";

test("anonymous people see a vote and its voters, and cannot cast", async (visit) => {
  const page = await visit(null, await pathOf(withOpenVote));
  const { root, verdict } = widget(page);
  await says(verdict, "1 more binding +1 needed.");
  await says(verdict, "12 binding voters have not voted yet.");
  await says(root, "Log in to take part");
  assert.equal(await root.locator(".binding-vote__choice").count(), 0);

  await root.locator(".binding-vote__voters-button").click();
  await says(root, "Binding (2)");
  await root.locator(".binding-vote__voter").first().waitFor();
  await root.getByRole("button", { name: "The rule" }).click();
  await assertAccessible(page, ".binding-vote");
});

test("the list of topics leads to a vote", async (visit) => {
  const page = await visit(null, "/latest");
  const path = await pathOf(withOpenVote);
  await page.locator(`.topic-list a.title[href="${path}"]`).click();
  await widget(page).root.waitFor();
  assert.equal(new URL(page.url()).pathname, path);
});

test("the nested view of a topic has the vote too", async (visit) => {
  const path = await pathOf(withOpenVote);
  const page = await visit(null, path.replace(/^\/t\//, "/n/"));
  await widget(page).root.waitFor();
});

test("a closed vote shows its outcome, and takes no ballots", async (visit) => {
  const page = await visit("benno", await pathOf(withPassedVote));
  const { root, verdict } = widget(page);
  await says(verdict, "Passed.");
  assert.equal(await root.locator(".binding-vote__choice").count(), 0);
});
