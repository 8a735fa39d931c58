import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { recount } from "../../recount/recount.ts";
import { readExport } from "../../recount/vote-export.ts";
import { ROOT } from "../../root.ts";
import { ADMINISTRATOR, voteIds } from "../forum.ts";
import { test } from "../harness.ts";
import { alterations } from "./alterations.ts";

/** How many votes the seeds have. */
const SEEDED = 5;

test("bin/recount agrees with the export of every vote", async (visit) => {
  const page = await visit(ADMINISTRATOR, "/latest");
  const ids = await voteIds();
  assert.ok(ids.length >= SEEDED, `there are only ${ids.length} votes`);

  const folder = await mkdtemp(join(tmpdir(), "recount-"));
  try {
    for (const id of ids) {
      const file = join(folder, `${id}.json`);
      await writeFile(file, await exportOf(page, id));
      const { status, stdout } = spawnSync(join(ROOT, "bin/recount"), [file], {
        encoding: "utf8",
      });
      assert.equal(status, 0, stdout);
    }
  } finally {
    await rm(folder, { recursive: true });
  }
});

test("a recount notices each single alteration of every vote", async (visit) => {
  const page = await visit(ADMINISTRATOR, "/latest");
  for (const id of await voteIds()) {
    const exported = readExport(await exportOf(page, id));
    for (const [what, altered] of alterations(exported)) {
      assert.notEqual(recount(altered).differences.length, 0, what);
    }
  }
});

/** As an administrator, who may export as much as they like. */
async function exportOf(page: Page, id: number): Promise<string> {
  const answer = await page.request.get(`/binding-votes/${id}/export.json`);
  assert.equal(answer.status(), 200);
  return answer.text();
}
