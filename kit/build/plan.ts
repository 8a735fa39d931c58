import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { ROOT } from "../root.ts";
import { compileModule } from "./compile.ts";

/** Where the sources lie, and where what they give: a Discourse loads the second for staff alone. */
const FOLDERS: readonly (readonly [source: string, output: string])[] = [
  ["src/discourse", "assets/javascripts/discourse"],
  ["src/admin", "admin/assets/javascripts/discourse"],
];

/** What the build would do to one file below the folders of scripts. */
export interface Step {
  readonly output: string;
  /** Its source; null for an output whose source is gone. */
  readonly source: string | null;
  /** What it should hold; null where it should not be. */
  readonly content: string | null;
  readonly stale: boolean;
}

/** Compiles every source and compares it with what stands in its folder. */
export async function planBuild(): Promise<Step[]> {
  const plans = await Promise.all(
    FOLDERS.map(async ([from, to]) => {
      const sources = await filesBelow(from, /\.g?ts$/);
      const steps = await Promise.all(
        sources.map((source) => planSource(source, source.replace(from, to)))
      );
      return [...steps, ...(await orphans(to, steps))];
    })
  );
  return plans.flat();
}

async function planSource(source: string, typed: string): Promise<Step> {
  const output = typed.replace(/\.g?ts$/, ".js");
  const content = await compileModule(await read(source), source);
  const stale =
    !existsSync(join(ROOT, output)) || (await read(output)) !== content;
  return { output, source, content, stale };
}

/** Generated files whose source is gone; files of another making are left. */
async function orphans(
  folder: string,
  steps: readonly Step[]
): Promise<Step[]> {
  const expected = new Set(steps.map(({ output }) => output));
  const found = await filesBelow(folder, /\.js$/);
  const generated = await Promise.all(
    found
      .filter((output) => !expected.has(output))
      .map(async (output) => ({ output, text: await read(output) }))
  );
  return generated
    .filter(({ text }) => text.startsWith("// Generated from src/"))
    .map(({ output }) => ({
      output,
      source: null,
      content: null,
      stale: true,
    }));
}

async function filesBelow(folder: string, names: RegExp): Promise<string[]> {
  if (!existsSync(join(ROOT, folder))) {
    return [];
  }
  const entries = await readdir(join(ROOT, folder), { recursive: true });
  return entries
    .filter((entry) => names.test(entry) && !entry.endsWith(".d.ts"))
    .map((entry) => join(folder, entry))
    .sort();
}

function read(path: string): Promise<string> {
  return readFile(join(ROOT, path), "utf8");
}
