import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { assertAccessible, assertFitsSideways } from "../axe.ts";
import {
  BINDING_VOTER,
  changeBallot,
  MEMBER,
  pathOf,
  says,
  widget,
  withdrawIfCast,
  withOpenVote,
  withPassedVote,
} from "../forum.ts";
import { test } from "../harness.ts";

/** The picture of a page and its table. */
function course(page: Page) {
  const root = page.locator(".binding-vote-outlet .binding-vote__timeline");
  return {
    root,
    button: page.locator(
      ".binding-vote-outlet > .binding-vote .binding-vote__timeline-button"
    ),
    slider: root.getByRole("slider"),
    readout: root.locator(".binding-vote__readout"),
    ends: root.locator(".binding-vote__course-end"),
    tableButton: root.locator(".binding-vote__changes-button"),
    lastRow: root.locator("tbody tr").last(),
  };
}

/** The numbers of the last row of the table. */
async function lastCounts(page: Page): Promise<string[]> {
  return course(page).lastRow.locator("td.--count").allInnerTexts();
}

test("how an open vote goes is seen as a picture and as a table, which agree and follow", async (visit) => {
  const path = await pathOf(withOpenVote);
  const voter = await visit(BINDING_VOTER, path);
  await withdrawIfCast(voter);

  const watcher = await visit(MEMBER, path);
  const { button, slider, tableButton, ends, readout, lastRow } =
    course(watcher);
  await button.click();
  await slider.waitFor();
  await tableButton.click();
  await lastRow.waitFor();

  await changeBallot(widget(voter).choice("plus"));
  await says(lastRow, BINDING_VOTER);
  await changeBallot(widget(voter).choice("zero"));
  await says(lastRow, "→");
  await changeBallot(widget(voter).withdraw);
  await says(lastRow, "none");

  const [plus, , minus] = await lastCounts(watcher);
  assert.deepEqual(await ends.allTextContents(), [
    `+1: ${plus}`,
    `−1: ${minus}`,
  ]);
  await slider.focus();
  await watcher.keyboard.press("End");
  await says(readout, BINDING_VOTER);
  await watcher.keyboard.press("Home");
  assert.equal(await slider.getAttribute("aria-valuenow"), "1");
});

test("a closed vote shows the picture of how it went, on every screen", async (visit) => {
  const path = await pathOf(withPassedVote);
  const looks = [
    { width: 1280 },
    { width: 390, dark: true },
    { width: 320, rtl: true },
  ];
  for (const look of looks) {
    const page = await visit(MEMBER, path, look);
    const { root, slider, tableButton, ends, lastRow } = course(page);
    await root.first().scrollIntoViewIfNeeded();
    await slider.waitFor();
    await tableButton.click();
    await says(lastRow, "Closed");

    const [plus, , minus] = await lastCounts(page);
    assert.deepEqual(await ends.allTextContents(), [
      `+1: ${plus}`,
      `−1: ${minus}`,
    ]);
    await assertAccessible(page, ".binding-vote__timeline");
    await assertFitsSideways(page);
  }
});
