import { assertAccessible, assertFitsSideways } from "../axe.ts";
import {
  ADMINISTRATOR,
  BINDING_VOTER,
  cancelVote,
  MEMBER,
  OPENER,
  says,
  widget,
} from "../forum.ts";
import { test } from "../harness.ts";
import { addKinds, groupIds, openVoteOf } from "../kinds/kind-table.ts";
import { liftAll, unfoldRoster } from "./roster-page.ts";

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

test("votes of two kinds have binding voters of their own, and a mark is kept to one of them", async (visit) => {
  const admin = await visit(ADMINISTRATOR, ADMIN);
  const takeOut = await addKinds(admin, {
    ...RELEASE,
    binding_groups: await groupIds(admin, "openers"),
  });
  const release = await openVoteOf(visit, RELEASE.id);
  const strategy = await openVoteOf(visit, "strategy");

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
  await takeOut();
});
