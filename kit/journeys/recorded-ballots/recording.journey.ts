import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { assertAccessible } from "../axe.ts";
import {
  changeBallot,
  MEMBER,
  MODERATOR,
  OPENER,
  pathOf,
  says,
  voteOf,
  widget,
  withdrawIfCast,
  withOpenVote,
} from "../forum.ts";
import { test, trusted } from "../harness.ts";

const LINK = "https://lists.apache.org/thread/0abc";
const GRACE = "Grace Hopper";

async function fillForm(page: Page, person: string): Promise<void> {
  await page
    .getByRole("button", { name: "Record a ballot cast elsewhere" })
    .click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Person").fill(person);
  await dialog.getByLabel("Choice as typed").fill("+1");
  await dialog.getByLabel("Link").fill(LINK);
}

async function submit(page: Page): Promise<void> {
  await page
    .getByRole("dialog")
    .getByRole("button", { name: "Record the ballot" })
    .click();
}

async function takeBack(page: Page, voter: string): Promise<void> {
  await page
    .getByRole("button", { name: `Take back the recorded ballot of ${voter}` })
    .click();
}

/** Undoes what was done last. */
async function undo(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Undo" }).last().click();
}

/** Marks a plain name in the vote that a page shows, as the roster panel does. */
async function markBinding(page: Page, name: string): Promise<void> {
  const marked = await page.request.put(
    `/binding-votes/${await voteOf(page)}/marks.json`,
    {
      headers: await trusted(page),
      form: { name, binding: "true", scope: "vote", reason: "A committer." },
    }
  );
  assert.equal(marked.status(), 200);
}

test("a ballot of a plain name is recorded, counts once the name is marked, and is taken back", async (visit) => {
  const path = await pathOf(withOpenVote);
  const keeper = await visit(MODERATOR, path);
  const watcher = await visit(OPENER, path);
  await says(widget(watcher).verdict, "1 more binding +1 needed.");
  await watcher.locator(".binding-vote__voters-button").click();
  await watcher.locator(".binding-vote__voter").first().waitFor();
  assert.equal(
    await watcher.locator(".binding-vote__record-ballot").count(),
    0
  );

  await fillForm(keeper, GRACE);
  await says(keeper.getByRole("dialog"), "It is recorded as a plain name");
  await assertAccessible(keeper, ".binding-vote-form__fields");
  await submit(keeper);
  await keeper.getByRole("dialog").waitFor({ state: "detached" });

  const row = watcher.locator(".binding-vote__voter", { hasText: GRACE });
  await says(row, "(no account here)");
  await says(row, "recorded by moira from lists.apache.org");
  await says(widget(watcher).verdict, "1 more binding +1 needed.");

  await markBinding(keeper, GRACE);
  await says(widget(watcher).verdict, "Reached.");

  await keeper.locator(".binding-vote__voters-button").click();
  await assertAccessible(keeper, ".binding-vote");
  await takeBack(keeper, GRACE);
  await says(widget(watcher).verdict, "1 more binding +1 needed.");
  await row.waitFor({ state: "detached" });

  await undo(keeper);
  await says(widget(watcher).verdict, "Reached.");
  await row.waitFor();
  await takeBack(keeper, GRACE);
  await row.waitFor({ state: "detached" });
});

test("people are offered as one types, and a recording is undone", async (visit) => {
  const path = await pathOf(withOpenVote);
  const voter = await visit(MEMBER, path);
  await withdrawIfCast(voter);
  const keeper = await visit(MODERATOR, path, { width: 390, height: 844 });

  await fillForm(keeper, MEMBER.slice(0, 3));
  const dialog = keeper.getByRole("dialog");
  await dialog.getByRole("button", { name: MEMBER }).click();
  await says(dialog, `It is recorded for the account ${MEMBER}.`);
  await submit(keeper);
  await dialog.waitFor({ state: "detached" });
  const recorded = `Your +1 was recorded by moira from lists.apache.org.`;
  await says(widget(voter).root, recorded);

  await undo(keeper);
  await widget(voter)
    .root.filter({ hasText: recorded })
    .waitFor({ state: "detached" });
  await keeper
    .getByRole("button", { name: "Record a ballot cast elsewhere" })
    .click();
  assert.equal(await dialog.getByLabel("Person").inputValue(), MEMBER);
});

test("whose ballot was recorded replaces it by casting", async (visit) => {
  const path = await pathOf(withOpenVote);
  const keeper = await visit(MODERATOR, path);
  const voter = await visit(MEMBER, path);
  await withdrawIfCast(voter);

  await fillForm(keeper, MEMBER);
  await says(keeper.getByRole("dialog"), "It is recorded for the account");
  await submit(keeper);
  await keeper.getByRole("dialog").waitFor({ state: "detached" });
  await says(
    widget(voter).root,
    "Your +1 was recorded by moira from lists.apache.org."
  );
  await assertAccessible(voter, ".binding-vote");

  await changeBallot(widget(voter).choice("minus"));
  await widget(voter).chosen("minus").waitFor();
  await fillForm(keeper, MEMBER);
  await says(keeper.getByRole("dialog"), "It is recorded for the account");
  await submit(keeper);
  await says(keeper.getByRole("dialog"), "has cast a ballot here");
  await changeBallot(widget(voter).withdraw);
});
