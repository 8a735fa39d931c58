import assert from "node:assert/strict";
import type { Locator, Page } from "playwright-core";
import { assertAccessible, assertFitsSideways } from "../axe.ts";
import {
  ADMINISTRATOR,
  MODERATOR,
  pathOf,
  says,
  widget,
  withoutVote,
} from "../forum.ts";
import { test } from "../harness.ts";

const KINDS = "/admin/plugins/discourse-binding-vote/kinds";
const PAGE = ".binding-vote-kinds";
const UNDO = ".binding-vote-undo";
/** All but the forum's own primary buttons, whose colors are its. */
const CONTENT = `${PAGE} :is(table, .binding-vote-kinds__change, .binding-vote-kinds__group)`;

function rowOf(page: Page, name: string): Locator {
  return page
    .locator(`${PAGE} tbody tr`)
    .filter({ has: page.getByText(name, { exact: true }) });
}

/** Starts from a set, and says what it does in the place of the table. */
async function startFrom(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name: "Start from a set" }).click();
  await page
    .getByRole("button", { name: `Replace the table by: ${name}` })
    .click();
  await page.locator(".binding-vote-kinds__offer").waitFor();
}

test("an administrator writes the table of a community down, from a set and by hand", async (visit) => {
  const page = await visit(ADMINISTRATOR, KINDS);
  await rowOf(page, "Community strategy").waitFor();
  await assertAccessible(page, CONTENT);

  await startFrom(page, "Apache project by-laws");
  const offer = page.locator(".binding-vote-kinds__offer");
  await says(offer, "These kinds come:");
  await says(offer, "New PMC member");
  await says(offer, "These kinds go:");
  await assertAccessible(page, CONTENT);
  await offer.getByRole("button", { name: "Apply" }).click();
  await says(rowOf(page, "Committer removal"), "at least 7 days");
  assert.equal(await page.locator(`${PAGE} tbody tr`).count(), 12);

  await page.getByRole("button", { name: "Add a kind" }).click();
  const editor = page.locator(".binding-vote-kinds__editor");
  await says(editor.getByRole("status").first(), "Lazy 2/3 majority");
  await editor.getByLabel("Name", { exact: true }).fill("Change of the logo");
  assert.equal(
    await editor.getByLabel("Identifier").inputValue(),
    "change_of_the_logo"
  );
  await editor.getByLabel("Least number", { exact: true }).fill("0");
  await editor.getByLabel("Least share").selectOption({ label: "1/2" });
  await editor.getByLabel("More than this share").check();
  await editor
    .getByLabel("Least number of +1 for each −1")
    .selectOption({ label: "None" });
  await editor.getByLabel("Of what").selectOption({ label: "votes of +1" });
  await says(editor.getByRole("status").first(), "more than 1/2");
  await editor
    .getByLabel("Least share")
    .selectOption({ label: "Another fraction" });
  await editor.getByLabel("The fraction").fill("3/2");
  await says(editor.getByRole("status").first(), "a fraction of at most 1");
  await editor.getByRole("button", { name: "Save" }).click();
  await says(editor, "Nothing was saved");
  await editor.getByLabel("The fraction").fill("1/2");
  await assertAccessible(page, CONTENT);
  await editor.getByRole("button", { name: "Save" }).click();
  await says(rowOf(page, "Change of the logo"), "more than 1/2");

  await rowOf(page, "Change of the logo")
    .getByRole("button", { name: "Move “Change of the logo” up" })
    .click();
  await says(page.locator(`${PAGE} tbody tr`).nth(11), "Change of the logo");

  const topic = await visit(ADMINISTRATOR, await pathOf(withoutVote));
  await topic.locator("#topic-footer-button-open-binding-vote").click();
  const dialog = topic.getByRole("dialog", { name: "Open a binding vote" });
  await dialog.getByLabel("Change of the logo").check();
  await dialog.getByLabel("This is a test vote").check();
  await dialog.getByLabel("Summary of the conversation").fill("We talked.");
  await dialog.getByRole("button", { name: "Open the vote" }).click();
  await says(widget(topic).root, "Change of the logo");
  await says(widget(topic).verdict, "8 more binding +1 needed.");

  await startFrom(page, "Strategy decisions (Apache TVM)");
  await page.getByRole("button", { name: "Apply" }).click();
  await rowOf(page, "New module").waitFor();
  await page.locator(UNDO).last().getByRole("button", { name: "Undo" }).click();
  await rowOf(page, "Change of the logo").waitFor();

  await rowOf(page, "Change of the logo")
    .getByRole("button", { name: "Delete “Change of the logo”" })
    .click();
  const question = page.getByRole("dialog");
  await says(question, "There has been no vote of this kind.");
  await question.getByRole("button", { name: "Delete" }).click();
  await rowOf(page, "Change of the logo").waitFor({ state: "detached" });

  await topic.reload();
  await says(widget(topic).root, "Change of the logo");
  await widget(topic)
    .root.getByRole("button", { name: "Remove the test vote" })
    .click();
  await widget(topic).root.waitFor({ state: "detached" });

  await startFrom(page, "Strategy decisions (Apache TVM)");
  await page.getByRole("button", { name: "Apply" }).click();
  await rowOf(page, "New module").waitFor();
});

test("the table of kinds fits a phone, in the dark and from right to left", async (visit) => {
  for (const look of [
    { width: 320, dark: true },
    { width: 390, rtl: true },
  ]) {
    const page = await visit(ADMINISTRATOR, KINDS, look);
    await rowOf(page, "Community strategy").waitFor();
    await assertAccessible(page, CONTENT);
    await assertFitsSideways(page);
    await rowOf(page, "Community strategy")
      .getByRole("button", { name: "Edit “Community strategy”" })
      .click();
    await says(page.locator(".binding-vote-kinds__editor"), "At least 3 votes");
    await page
      .getByRole("button", { name: "Texts in other languages" })
      .click();
    await page.getByRole("button", { name: "Add a language" }).click();
    await assertAccessible(page, CONTENT);
    await assertFitsSideways(page);
  }
});

test("a moderator gets nothing of the table of kinds", async (visit) => {
  const page = await visit(MODERATOR, KINDS);
  await page.locator(".page-not-found, .alert-error").waitFor();
  assert.equal(await page.locator(`${PAGE} table`).count(), 0);
});
