import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { assertAccessible, assertFitsSideways } from "../axe.ts";
import { BINDING_VOTER, says, widget } from "../forum.ts";
import { type Look, test } from "../harness.ts";

/** How the forum colours its own texts and links is not the plugin's matter. */
const OF_THE_FORUM = ["color-contrast", "link-in-text-block"];

function votesOf(page: Page) {
  return page.locator(".binding-vote-list__vote");
}

/** What the address of a page narrows the list to. */
function queryOf(page: Page): (string | null)[] {
  const { searchParams } = new URL(page.url());
  return ["state", "kind", "category"].map((name) => searchParams.get(name));
}

test("anonymous people come to the votes from the sidebar, narrow them, and share what they see", async (visit) => {
  const page = await visit(null, "/latest");
  await page.getByRole("link", { name: "Binding votes" }).click();
  await votesOf(page).first().waitFor();
  assert.match(await page.title(), /^Binding votes/);
  const all = await votesOf(page).count();

  await page.getByRole("link", { name: /^Passed \(\d+\)$/ }).click();
  await page.locator("a.active", { hasText: "Passed" }).waitFor();
  await votesOf(page)
    .nth(all - 1)
    .waitFor({ state: "detached" });
  await votesOf(page).first().waitFor();
  const passed = await votesOf(page).count();
  await says(page.locator("a.active"), `Passed (${passed})`);
  assert.equal(
    await votesOf(page).locator(".binding-vote-badge.--passed").count(),
    passed
  );

  await page.getByLabel("Kind").selectOption("New module");
  await says(votesOf(page).first(), "New module");
  await page.waitForURL(/kind=module/);
  assert.deepEqual(queryOf(page), ["passed", "module", null]);

  await page.reload();
  await votesOf(page).first().waitFor();
  assert.deepEqual(queryOf(page), ["passed", "module", null]);
  assert.equal(await page.getByLabel("Kind").inputValue(), "module");
  const facts = await votesOf(page).allTextContents();
  assert.ok(facts.every((text) => text.includes("New module")));

  await page.goBack();
  await page.waitForURL((url) => !url.searchParams.has("kind"));
  await page.goto("/binding-votes?category=0");
  await says(page.locator(".binding-vote-list__empty"), "No vote is like that");
  await page.getByRole("link", { name: "Show all votes" }).click();
  await votesOf(page)
    .nth(all - 1)
    .waitFor();
});

test("one searches the subjects of votes, and the tabs count what is found", async (visit) => {
  const page = await visit(null, "/binding-votes");
  await votesOf(page).first().waitFor();
  const all = await votesOf(page).count();
  const subject = await votesOf(page).first().locator("a").textContent();
  const word = subject!.trim().split(" ").at(-1)!;

  await page.getByLabel("Subject").fill(word.toUpperCase());
  await page.keyboard.press("Enter");
  await page.waitForURL((url) => url.searchParams.get("q") !== null);
  await votesOf(page)
    .nth(all - 1)
    .waitFor({ state: "detached" });
  await votesOf(page).first().waitFor();
  for (const text of await votesOf(page).allTextContents()) {
    assert.ok(text.toLowerCase().includes(word.toLowerCase()), text);
  }
  const found = await votesOf(page).count();
  await says(page.locator("a.active"), `All (${found})`);

  await page.getByLabel("Subject").fill("no such subject");
  await page.keyboard.press("Enter");
  await says(page.locator(".binding-vote-list__empty"), "No vote is like that");
});

test("a binding voter finds what waits for them first, and goes there", async (visit) => {
  const page = await visit(BINDING_VOTER, "/binding-votes?state=waiting");
  const first = votesOf(page).first();
  await says(first, "Waits for your ballot");
  await first.getByRole("link").click();
  await widget(page).root.waitFor();
});

const LOOKS: Readonly<Record<string, Look>> = {
  "in light": {},
  "in dark": { dark: true },
  "at 320 px": { width: 320, height: 700 },
  "at 320 px in dark, right to left": {
    width: 320,
    height: 700,
    dark: true,
    rtl: true,
  },
};

for (const [name, look] of Object.entries(LOOKS)) {
  test(`axe-core finds nothing in the list of votes ${name}`, async (visit) => {
    const page = await visit(BINDING_VOTER, "/binding-votes", look);
    await votesOf(page).first().waitFor();

    await assertAccessible(page, ".binding-vote-list__votes");
    await assertAccessible(page, ".binding-vote-list__filter");
    await assertAccessible(page, "html", OF_THE_FORUM);
    await assertFitsSideways(page);
  });
}
