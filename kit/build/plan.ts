import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { ROOT } from "../root.ts";
import { compileModule } from "./compile.ts";

const SOURCES = "src";
const OUTPUTS = "assets/javascripts";

/** What the build would do to one file below assets/javascripts. */
export interface Step {
  readonly output: string;
  /** Its source; null for an output whose source is gone. */
  readonly source: string | null;
  /** What it should hold; null where it should not be. */
  readonly content: string | null;
  readonly stale: boolean;
}

/** Compiles every source and compares it with what stands in the assets. */
export async function planBuild(): Promise<Step[]> {
  const sources = await filesBelow(SOURCES, /\.g?ts$/);
  const steps = await Promise.all(sources.map(planSource));
  return [...steps, ...(await orphans(steps))];
}

async function planSource(source: string): Promise<Step> {
  const output = source.replace(SOURCES, OUTPUTS).replace(/\.g?ts$/, ".js");
  const content = await compileModule(await read(source), source);
  const stale =
    !existsSync(join(ROOT, output)) || (await read(output)) !== content;
  return { output, source, content, stale };
}

/** Generated files whose source is gone; files of another making are left. */
async function orphans(steps: readonly Step[]): Promise<Step[]> {
  const expected = new Set(steps.map(({ output }) => output));
  const found = await filesBelow(OUTPUTS, /\.js$/);
  const generated = await Promise.all(
    found
      .filter((output) => !expected.has(output))
      .map(async (output) => ({ output, text: await read(output) }))
  );
  return generated
    .filter(({ text }) => text.startsWith(`// Generated from ${SOURCES}/`))
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
