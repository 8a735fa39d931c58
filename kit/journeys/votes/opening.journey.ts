import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { assertAccessible } from "../axe.ts";
import { MEMBER, OPENER, pathOf, says, widget, withoutVote } from "../forum.ts";
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
  await says(dialog, "Something is missing or not right.");

  assert.ok(
    await page.evaluate(() =>
      document.activeElement?.matches(".d-modal textarea")
    ),
    "the focus goes to the first field that is wrong"
  );
  await page.keyboard.type("We talked, and nobody was against it.");
  await tabTo(page, ".d-modal .btn-primary");
  await page.keyboard.press("Enter");
  await dialog.waitFor({ state: "detached" });
  await says(widget(page).verdict, "3 more binding +1 needed.");
  await says(widget(page).root, "We talked, and nobody was against it.");
});

test("an opener names the code bases and links to the discussion", async (visit) => {
  const page = await visit(OPENER, await pathOf(withoutVote));
  const dialog = page.getByRole("dialog", { name: "Open a binding vote" });
  const existing = dialog.getByRole("textbox", { name: "Existing code base" });
  const proposed = dialog.getByLabel("Proposed code base");
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
  await says(dialog, "Name the code base that is proposed.");
  await says(dialog, "Line 2 is not an address");
  await assertAccessible(page, ".d-modal");

  await proposed.fill("<b>unity</b>");
  await links.fill(`https://example.org/rfcs/102\n${page.url()}`);
  await submit.click();
  await dialog.waitFor({ state: "detached" });

  const { root, verdict } = widget(page);
  await says(root, "the adoption of <b>unity</b> in place of main.");
  const list = root.getByRole("list", { name: "Discussion" });
  await list.getByRole("link", { name: "example.org/rfcs/102" }).waitFor();
  const { pathname, search } = new URL(page.url());
  await list.getByRole("link", { name: pathname + search }).waitFor();
  await assertAccessible(page, ".binding-vote");

  await root.locator(".binding-vote__cancel").click();
  const cancelling = page.getByRole("dialog", { name: "Cancel the vote" });
  await cancelling.getByLabel("Reason").fill("It was only tried.");
  await cancelling.getByRole("button", { name: "Cancel the vote" }).click();
  await says(verdict, "The existing code base, main, continues.");
});

test("a member is not offered to open a vote", async (visit) => {
  const page = await visit(MEMBER, await pathOf(withoutVote));
  await page.locator("#topic-footer-buttons").waitFor();
  assert.equal(await page.locator(BUTTON).count(), 0);
});
