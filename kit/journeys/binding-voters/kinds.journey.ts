import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { assertAccessible, assertFitsSideways } from "../axe.ts";
import {
  ADMINISTRATOR,
  BINDING_VOTER,
  cancelVote,
  MEMBER,
  OPENER,
  pathOf,
  says,
  widget,
  withoutOpenVote,
} from "../forum.ts";
import { test, trusted, type Visit } from "../harness.ts";
import { liftAll, unfoldRoster } from "./roster-page.ts";

const KINDS = "binding_vote_kinds";
const ADMIN = "/admin/plugins/discourse-binding-vote/overview";
const RELEASE = {
  id: "release",
  name: "Release",
  minimum: 3,
  minimum_of: "plus",
  plus_per_minus: "1",
  strictly: true,
  least: 72,
  least_in: "hours",
  usual_days: 7,
  fields: "none",
};

/** What the forum's table of kinds holds, as the setting has it. */
async function tableOfKinds(admin: Page): Promise<string> {
  const answer = await admin.request.get("/admin/site_settings.json", {
    params: { plugin: "discourse-binding-vote" },
  });
  const { site_settings } = (await answer.json()) as {
    site_settings: { setting: string; value: string }[];
  };
  return site_settings.find(({ setting }) => setting === KINDS)!.value;
}

async function setTable(admin: Page, value: string): Promise<void> {
  const answer = await admin.request.put(`/admin/site_settings/${KINDS}`, {
    headers: await trusted(admin),
    form: { [KINDS]: value },
  });
  assert.equal(answer.status(), 200, await answer.text());
}

/** The id of the group whose members open votes, by which releases are to be decided here. */
async function openers(admin: Page): Promise<number> {
  const answer = await admin.request.get("/binding-votes/overview.json");
  const { groups } = (await answer.json()) as {
    groups: { opener: { groups: { id: number; name: string }[] } };
  };
  return groups.opener.groups.find(({ name }) => name === "openers")!.id;
}

/** Opens a vote of a kind in a topic that has none, and returns the path of that. */
async function open(visit: Visit, kind: string): Promise<string> {
  const path = await pathOf(withoutOpenVote);
  const page = await visit(OPENER, path);
  const answer = await page.request.post("/binding-votes.json", {
    headers: await trusted(page),
    form: {
      topic_id: path.split("/").at(-1)!,
      kind,
      subject: `A vote of the kind ${kind}`,
      summary: "We talked.",
    },
  });
  assert.equal(answer.status(), 200, await answer.text());
  return path;
}

test("votes of two kinds have binding voters of their own, and a mark is kept to one of them", async (visit) => {
  const admin = await visit(ADMINISTRATOR, ADMIN);
  const before = await tableOfKinds(admin);
  const row = { ...RELEASE, binding_groups: [await openers(admin)] };
  await setTable(
    admin,
    JSON.stringify([...(JSON.parse(before) as object[]), row])
  );
  const release = await open(visit, RELEASE.id);
  const strategy = await open(visit, "strategy");

  const expected = [
    [release, BINDING_VOTER, "Your ballot will be non-binding"],
    [release, OPENER, "Your ballot will be binding"],
    [strategy, BINDING_VOTER, "Your ballot will be binding"],
    [strategy, OPENER, "Your ballot will be non-binding"],
    [release, MEMBER, "Your ballot will be non-binding"],
  ] as const;
  for (const [path, who, text] of expected) {
    await says(widget(await visit(who, path)).root, text);
  }

  const keeper = await visit(ADMINISTRATOR, release, { width: 390 });
  const roster = await unfoldRoster(keeper);
  await says(roster, "2 binding voters, 2 have not voted");
  await says(roster, "Member of openers.");
  const dialog = keeper.getByRole("dialog");
  await keeper.getByRole("button", { name: "Paste a list" }).click();
  await dialog.getByLabel("Names").fill(MEMBER);
  await dialog.getByRole("button", { name: "Look the names up" }).click();
  await dialog.getByLabel("Everywhere").check();
  await dialog.getByLabel("Only in votes of the kind “Release”").check();
  await says(dialog, "What this does:");
  await assertAccessible(keeper, ".binding-vote-form__fields");
  await assertFitsSideways(keeper);
  await dialog.getByLabel("Reason").fill("Builds the packages.");
  await dialog.getByRole("button", { name: "Count them as binding" }).click();
  await dialog.waitFor({ state: "detached" });
  await says(
    roster.locator(".binding-vote__person", { hasText: MEMBER }),
    "Marked for votes of the kind “Release” everywhere by"
  );

  for (const [path, text] of [
    [release, "Your ballot will be binding"],
    [strategy, "Your ballot will be non-binding"],
  ] as const) {
    await says(widget(await visit(MEMBER, path)).root, text);
  }

  await admin.reload();
  const marks = admin.locator(".binding-vote-admin__marks");
  await marks
    .getByLabel("Kept to votes of the kind")
    .selectOption({ label: "Release" });
  const mark = marks.getByRole("row", { name: new RegExp(MEMBER) });
  await says(mark, "Only in votes of the kind “Release”");
  await says(
    admin.locator(".binding-vote-admin__kind-groups").first(),
    "In votes of the kind “Release”: openers"
  );
  await assertAccessible(admin, ".binding-vote-admin");

  await liftAll(keeper);
  for (const path of [release, strategy]) {
    await cancelVote(await visit(ADMINISTRATOR, path), "It was tried out.");
  }
  await setTable(admin, before);
});
