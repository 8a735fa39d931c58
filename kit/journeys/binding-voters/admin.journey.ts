import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { assertAccessible, assertWholeWords } from "../axe.ts";
import { ADMINISTRATOR, MEMBER, says } from "../forum.ts";
import { test } from "../harness.ts";

const ADMIN = "/admin/plugins/discourse-binding-vote/overview";
const PAGE = ".binding-vote-admin";
const UNDO = ".binding-vote-undo";

/** Marks someone everywhere, and says what came of it. */
async function mark(page: Page, names: string): Promise<void> {
  await page.getByRole("button", { name: "Mark someone" }).click();
  const form = page.locator(".binding-vote-admin__mark-form");
  await form.getByLabel("Names").fill(names);
  await form.getByRole("button", { name: "See what this does" }).click();
  await says(form, `1 name is known here. ${MEMBER}`);
  await says(form.locator(".binding-vote-form__unknown"), "nobody");
  await says(form, "What this does:");
  await form.getByLabel("Reason").fill("Known from another project.");
  await assertAccessible(
    page,
    ".binding-vote-admin__mark-form .binding-vote-form__fields"
  );
  await form.getByRole("button", { name: "Mark them" }).click();
  await says(page.locator(UNDO), "1 person is marked as binding.");
}

test("an administrator marks someone everywhere, finds the mark and lifts it", async (visit) => {
  const page = await visit(ADMINISTRATOR, ADMIN);
  const marks = page.locator(".binding-vote-admin__marks");
  await mark(page, `${MEMBER.toUpperCase()}, nobody`);

  const row = marks.getByRole("row", { name: new RegExp(MEMBER) });
  await says(row, `by ${ADMINISTRATOR} on`);
  await assertAccessible(page, PAGE);
  await marks.getByLabel("Person").fill("none such");
  await marks.getByRole("button", { name: "Find" }).click();
  await says(marks, "There are no such marks.");
  assert.equal(await row.count(), 0);

  await marks.getByLabel("Person").fill(MEMBER.slice(1));
  await marks.getByRole("button", { name: "Find" }).click();
  await row.getByRole("button", { name: `Lift the mark of ${MEMBER}` }).click();
  const dialog = page.getByRole("dialog");
  await says(dialog, "What this does:");
  await assertAccessible(page, ".binding-vote-form__fields");
  await dialog.getByRole("button", { name: "Lift the mark" }).click();
  await says(row, `Lifted by ${ADMINISTRATOR} on`);

  await marks.getByLabel("State").selectOption({ label: "Standing" });
  await marks.getByLabel("State").selectOption({ label: "Lifted" });
  await says(row, `Lifted by ${ADMINISTRATOR} on`);
});

test("the votes are listed with their states, on a phone and in the dark too", async (visit) => {
  for (const look of [{}, { width: 320, dark: true }]) {
    const page = await visit(ADMINISTRATOR, ADMIN, look);
    const votes = page.locator(".binding-vote-admin__votes");
    const rows = votes.locator("tbody tr");
    await rows.first().waitFor();
    await assertAccessible(page, PAGE);
    await assertWholeWords(page, `${PAGE} :is(th, td)`);
    assert.ok(
      await page.evaluate(
        () => document.documentElement.scrollWidth <= window.innerWidth
      ),
      "nothing stands out at the side"
    );

    await votes.getByLabel("State").selectOption({ label: "Passed" });
    await says(rows.first(), "Passed");
    await votes.getByRole("link").first().click();
    await page.locator(".binding-vote-outlet").waitFor();
  }
});

test("a member gets nothing of the admin page", async (visit) => {
  const page = await visit(MEMBER, ADMIN);
  await page.locator(".page-not-found, .alert-error").waitFor();
  assert.equal(await page.locator(".binding-vote-admin__section").count(), 0);
});
