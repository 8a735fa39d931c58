import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { MEMBER, OPENER, pathOf, says, widget, withoutVote } from "./forum.ts";
import { test } from "./harness.ts";

const BUTTON = "#topic-footer-button-open-binding-vote";

/** Goes on by the Tab key until an element that matches has the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press("Tab");
    const there = await page.evaluate(
      (wanted) => document.activeElement?.matches(wanted) ?? false,
      selector
    );
    if (there) {
      return;
    }
  }
  throw new Error(`Tab does not lead to ${selector}`);
}

test("an opener opens a vote by keyboard alone", async (visit) => {
  const page = await visit(OPENER, await pathOf(withoutVote));
  const dialog = page.getByRole("dialog", { name: "Open a binding vote" });
  await page.locator(BUTTON).waitFor();

  await tabTo(page, BUTTON);
  await page.keyboard.press("Enter");
  await dialog.waitFor();
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
  assert.ok(
    await page.evaluate(
      (button) => document.activeElement?.matches(button),
      BUTTON
    ),
    "the focus returns to the button"
  );

  await page.keyboard.press("Enter");
  await dialog.waitFor();
  await tabTo(page, ".d-modal .btn-primary");
  await page.keyboard.press("Enter");
  await says(dialog, "Something is missing.");

  await tabTo(page, ".d-modal textarea");
  await page.keyboard.type("We talked, and nobody was against it.");
  await tabTo(page, ".d-modal .btn-primary");
  await page.keyboard.press("Enter");
  await dialog.waitFor({ state: "detached" });
  await says(widget(page).verdict, "3 more binding +1 needed.");
  await says(widget(page).root, "We talked, and nobody was against it.");
});

test("a member is not offered to open a vote", async (visit) => {
  const page = await visit(MEMBER, await pathOf(withoutVote));
  await page.locator("#topic-footer-buttons").waitFor();
  assert.equal(await page.locator(BUTTON).count(), 0);
});
