import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { assertAccessible } from "../axe.ts";
import {
  hasFocus,
  isInSight,
  MEMBER,
  OPENER,
  pathOf,
  says,
  widget,
  withoutVote,
} from "../forum.ts";
import { test } from "../harness.ts";

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
  await hasFocus(page.locator(BUTTON));

  await page.keyboard.press("Enter");
  await dialog.waitFor();
  await tabTo(page, ".d-modal .btn-primary");
  await page.keyboard.press("Enter");
  await says(dialog, "Something is missing or not right.");

  await hasFocus(dialog.locator("textarea").first());
  await page.keyboard.type("We talked, and nobody was against it.");
  await tabTo(page, ".d-modal .btn-primary");
  await page.keyboard.press("Enter");
  await dialog.waitFor({ state: "detached" });
  await says(page.locator(".fk-d-toast"), "The vote is open.");
  const subject = widget(page).root.locator(".binding-vote__subject");
  await hasFocus(subject);
  await isInSight(subject);
  await says(widget(page).verdict, "3 more binding +1 needed.");
  await says(widget(page).root, "We talked, and nobody was against it.");
});

test("an opener names the codebases and links to the discussion", async (visit) => {
  const page = await visit(OPENER, await pathOf(withoutVote));
  const dialog = page.getByRole("dialog", { name: "Open a binding vote" });
  const existing = dialog.getByRole("textbox", { name: "Existing codebase" });
  const proposed = dialog.getByLabel("Proposed codebase");
  const links = dialog.getByLabel("Links to the discussion");
  await page.locator(BUTTON).click();

  await dialog.getByLabel("New codebase").check();
  await existing.fill("main");
  await dialog.getByLabel("New module").check();
  await existing.waitFor({ state: "detached" });
  await dialog.getByLabel("New codebase").check();
  assert.equal(await existing.inputValue(), "main");

  await dialog.getByLabel("Summary of the conversation").fill("We talked.");
  await links.fill("https://example.org/rfcs/102\nexample.org");
  const submit = dialog.getByRole("button", { name: "Open the vote" });
  await submit.click();
  await says(dialog, "Name the codebase that is proposed.");
  await says(dialog, "Line 2 is not an address");
  await assertAccessible(page, ".d-modal");

  await proposed.fill("<b>unity</b>");
  const both = `https://example.org/rfcs/102\n${page.url()}`;
  await links.fill(both);
  await submit.click();
  await dialog.waitFor({ state: "detached" });

  const { root, verdict } = widget(page);
  await says(root, "The adoption of <b>unity</b> in place of main.");
  const list = root.getByRole("list", { name: "Discussion" });
  await list.getByRole("link", { name: "example.org/rfcs/102" }).waitFor();
  const { pathname, search } = new URL(page.url());
  await list.getByRole("link", { name: pathname + search }).waitFor();
  await assertAccessible(page, ".binding-vote");

  await root.locator(".binding-vote__cancel").click();
  const cancelling = page.getByRole("dialog", { name: "Cancel the vote" });
  await cancelling.getByLabel("Reason").fill("It was only tried.");
  await cancelling.getByRole("button", { name: "Cancel the vote" }).click();
  await says(verdict, "The existing codebase, main, continues.");

  await page.locator(BUTTON).click();
  await dialog
    .getByRole("button", { name: "Start from the earlier vote" })
    .click();
  await says(dialog, "What was written before has been replaced.");
  assert.equal(await proposed.inputValue(), "<b>unity</b>");
  assert.equal(await links.inputValue(), both);
  await page.keyboard.press("Escape");
  await dialog.getByRole("button", { name: "Throw it away" }).click();
  await dialog.waitFor({ state: "detached" });
});

test("what an opener has written is still there after a refusal, and the next day", async (visit) => {
  const page = await visit(OPENER, await pathOf(withoutVote));
  const dialog = page.getByRole("dialog", { name: "Open a binding vote" });
  const summary = dialog.getByLabel("Summary of the conversation");
  await page.locator(BUTTON).click();
  await summary.fill("We **talked**.");
  await dialog.getByRole("button", { name: "Preview" }).click();
  await dialog.locator(".cooked strong").waitFor();

  await page.route("**/binding-votes.json", (route) =>
    route.fulfill({ status: 422, json: { errors: ["Not now."] } })
  );
  await tabTo(page, ".d-modal .btn-primary");
  await page.keyboard.press("Enter");
  await says(dialog.locator("#modal-alert"), "Not now.");
  await hasFocus(dialog.locator("#modal-alert"));
  await page.keyboard.press("Tab");
  await dialog.locator(":focus:not(#modal-alert)").waitFor();

  await page.keyboard.press("Escape");
  await says(dialog, "Keep a draft of what you wrote?");
  // What is written can wait there, and is scrolled by nobody meanwhile.
  await assertAccessible(page, ".d-modal", ["scrollable-region-focusable"]);
  await page.keyboard.press("Enter");
  await dialog.waitFor({ state: "detached" });

  await page.reload();
  await page.locator(BUTTON).click();
  await says(dialog, "Your draft, saved");
  assert.equal(await summary.inputValue(), "We **talked**.");
  await assertAccessible(page, ".binding-vote-form__fields");
  // How the forum colors its own buttons is not the plugin's matter.
  await assertAccessible(page, ".d-modal", ["color-contrast"]);
  await dialog.getByRole("button", { name: "Start anew" }).click();
  await page.waitForFunction(
    (element) => (element as HTMLTextAreaElement).value === "",
    await summary.elementHandle()
  );
});

test("a member is not offered to open a vote", async (visit) => {
  const page = await visit(MEMBER, await pathOf(withoutVote));
  await page.locator("#topic-footer-buttons").waitFor();
  assert.equal(await page.locator(BUTTON).count(), 0);
});
