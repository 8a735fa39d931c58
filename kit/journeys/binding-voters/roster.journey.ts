import assert from "node:assert/strict";
import { assertAccessible, assertFitsSideways } from "../axe.ts";
import {
  BINDING_VOTER,
  changeBallot,
  hasFocus,
  MEMBER,
  MODERATOR,
  pathOf,
  says,
  widget,
  withdrawIfCast,
  withOpenVote,
} from "../forum.ts";
import { type Look, test } from "../harness.ts";
import { liftAll, undo, unfoldRoster } from "./roster-page.ts";

/** Members whom nothing makes binding; vera and samir have cast +1. */
const PEOPLE = [
  ...["rosa", "samir", "tove", "umberto", "vera", "wanjiru", "xenia", "yusuf"],
  ...["zofia", "anselm", "bao", "camila", "dmitri", "esther", "felix", "gwen"],
  ...["hana", "idris", "jolanta", "kavi", "leila", "marek", "nuria", "oskar"],
];

const LOOKS: readonly Look[] = [
  {},
  { width: 320, height: 700, dark: true, rtl: true },
];

test("a moderator marks a voter as binding, and everyone sees it at once", async (visit) => {
  const path = await pathOf(withOpenVote);
  const moderator = await visit(MODERATOR, path);
  const member = await visit(MEMBER, path);
  const region = await unfoldRoster(moderator);
  await liftAll(moderator);
  await withdrawIfCast(member);
  await says(widget(member).root, "Your ballot will be non-binding");
  await changeBallot(widget(member).choice("plus"));

  await widget(moderator).root.locator(".binding-vote__voters-button").click();
  await moderator
    .getByRole("button", { name: `Count as binding: ${MEMBER}` })
    .click();
  const dialog = moderator.getByRole("dialog");
  await says(dialog, "2 → 3 binding. Now reached.");
  await assertAccessible(moderator, ".binding-vote-form__fields");
  await dialog.getByLabel("Reason").fill("Keeps the suite.");
  await dialog.getByRole("button", { name: "Count as binding" }).click();
  await dialog.waitFor({ state: "detached" });

  await says(widget(member).verdict, "Reached.");
  await says(widget(member).root, "Your ballot is binding");
  const row = region.locator(".binding-vote__person", { hasText: MEMBER });
  await says(row, `Marked for this vote by ${MODERATOR}`);
  await says(row, "Keeps the suite.");

  await undo(moderator, "1 person is marked as binding.");
  await says(widget(member).verdict, "1 more binding +1 needed.");
  await changeBallot(widget(member).withdraw);
});

test("a moderator adds people by the chooser and by a pasted list", async (visit) => {
  const page = await visit(MODERATOR, await pathOf(withOpenVote));
  const dialog = page.getByRole("dialog");
  const region = await unfoldRoster(page);
  await liftAll(page);

  await page.getByRole("button", { name: "Add people" }).click();
  await dialog.locator(".email-group-user-chooser summary").click();
  await dialog.locator(".filter-input").fill("xen");
  await dialog.locator(".select-kit-row[data-value=xenia]").click();
  await says(dialog, "Nothing changes in the counts of this vote.");
  await dialog.getByLabel("Reason").fill("Was asked to.");
  await dialog.getByRole("button", { name: "Count as binding" }).click();
  await dialog.waitFor({ state: "detached" });
  await says(region, "xenia");

  await page.getByRole("button", { name: "Paste a list" }).click();
  await dialog
    .getByLabel("Names")
    .fill("* VERA\n1. @samir <samir@example.org>\nTove Nyström\nghost");
  await dialog.getByRole("button", { name: "Look the names up" }).click();
  await says(dialog, "2 names are known here.");
  await says(dialog.locator(".binding-vote-form__unknown"), "ghost");
  await says(dialog, "2 → 4 binding. Now reached.");
  await dialog.getByLabel("the full name of tove").check();
  await assertAccessible(page, ".binding-vote-form__fields");
  await dialog.getByLabel("Reason").fill("As the project's page has them.");
  await dialog.getByRole("button", { name: "Count them as binding" }).click();
  await dialog.waitFor({ state: "detached" });
  await says(widget(page).verdict, "Reached.");
  await says(region, "4 became binding: samir, tove, vera, xenia.");

  await liftAll(page);
  await says(widget(page).verdict, "1 more binding +1 needed.");
});

test("a moderator marks 24 people from a list, lifts them as a batch, and undoes that", async (visit) => {
  const page = await visit(MODERATOR, await pathOf(withOpenVote));
  const dialog = page.getByRole("dialog");
  const region = await unfoldRoster(page);
  await liftAll(page);

  await page.getByRole("button", { name: "Paste a list" }).click();
  await dialog
    .getByLabel("Names")
    .fill(PEOPLE.map((name, index) => `${index + 1}. ${name}`).join("\n"));
  await dialog.getByRole("button", { name: "Look the names up" }).click();
  const found = dialog.locator(".binding-vote-form__found");
  await says(found, "24 names are known here.");
  await hasFocus(found.locator(".."));
  await dialog.getByLabel("Reason").fill("As the project's page has them.");
  await dialog.getByRole("button", { name: "Count them as binding" }).click();
  await dialog.waitFor({ state: "detached" });
  await says(page.locator(".binding-vote-undo"), "24 people are marked");
  const lift = region.locator(".binding-vote__lift");
  await lift.nth(23).waitFor();

  await lift.first().click();
  await dialog.getByLabel("All 24 that were set together with it").check();
  await says(dialog, "The 24 marks no longer hold for this vote");
  await says(dialog, "4 → 2 binding.");
  await says(dialog, "No longer reached.");
  await assertAccessible(page, ".binding-vote-form__fields");
  await dialog.getByRole("button", { name: "Lift the marks" }).click();
  await dialog.waitFor({ state: "detached" });
  await lift.first().waitFor({ state: "detached" });

  await undo(page, "24 marks are lifted.");
  await lift.nth(23).waitFor();
  assert.ok(
    await page.evaluate(() => document.activeElement !== document.body),
    "the focus is somewhere"
  );
  await liftAll(page);
});

test("whoever sees a vote sees its roster, and marks nobody", async (visit) => {
  for (const look of LOOKS) {
    const page = await visit(BINDING_VOTER, await pathOf(withOpenVote), look);
    const region = await unfoldRoster(page);
    await says(region, "14 binding voters, 12 have not voted");
    await says(region, "Member of committers.");
    assert.equal(await page.locator(".binding-vote__mark").count(), 0);
    await assertAccessible(page, ".binding-vote");
  }
});

test("axe-core finds nothing in the roster as its keepers see it", async (visit) => {
  for (const look of LOOKS) {
    const page = await visit(MODERATOR, await pathOf(withOpenVote), look);
    await unfoldRoster(page);
    await widget(page).root.locator(".binding-vote__voters-button").click();
    await page.locator(".binding-vote__voter").first().waitFor();
    await assertAccessible(page, ".binding-vote");
    await assertFitsSideways(page);
  }
});
