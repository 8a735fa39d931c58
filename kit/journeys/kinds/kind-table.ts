// The forum's table of kinds, and votes of its rows.
import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { OPENER, pathOf, setSetting, withoutOpenVote } from "../forum.ts";
import { trusted, type Visit } from "../harness.ts";

const SETTING = "binding_vote_kinds";

/** A row of the table, as the setting has it. */
export type Row = Readonly<Record<string, unknown>>;

/** Adds rows to the table, as an administrator; gives what takes them out again. */
export async function addKinds(
  admin: Page,
  ...rows: Row[]
): Promise<() => Promise<void>> {
  const before = await table(admin);
  const kinds = JSON.parse(before) as Row[];
  await setSetting(admin, SETTING, JSON.stringify([...kinds, ...rows]));
  return () => setSetting(admin, SETTING, before);
}

/** The ids of groups, by their names. */
export async function groupIds(
  admin: Page,
  ...names: string[]
): Promise<number[]> {
  const answer = await admin.request.get("/binding-votes/kinds/table.json");
  const { groups } = (await answer.json()) as {
    groups: { id: number; name: string }[];
  };
  return names.map((name) => groups.find((group) => group.name === name)!.id);
}

/** Opens a vote of a kind in a topic that has none, and gives the path of that. */
export async function openVoteOf(visit: Visit, kind: string): Promise<string> {
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

async function table(admin: Page): Promise<string> {
  const answer = await admin.request.get("/admin/site_settings.json", {
    params: { plugin: "discourse-binding-vote" },
  });
  const { site_settings } = (await answer.json()) as {
    site_settings: { setting: string; value: string }[];
  };
  return site_settings.find(({ setting }) => setting === SETTING)!.value;
}
