// bin/build [--check] [--watch]

import { watch } from "node:fs";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { ROOT } from "../root.ts";
import { planBuild, type Step } from "./plan.ts";

const { values: flags } = parseArgs({
  options: { check: { type: "boolean" }, watch: { type: "boolean" } },
});

if (flags.check) {
  await check();
} else {
  await build();
}
if (flags.watch) {
  watchSources();
}

async function check(): Promise<void> {
  const steps = await planBuild();
  const stale = steps.filter((step) => step.stale);
  for (const { output, source } of stale) {
    console.error(source ? `stale: ${output}` : `orphaned: ${output}`);
  }
  console.log(`${steps.length - stale.length} passed, ${stale.length} failed`);
  process.exitCode = stale.length === 0 ? 0 : 1;
}

async function build(): Promise<void> {
  const stale = (await planBuild()).filter((step) => step.stale);
  await Promise.all(stale.map(carryOut));
  for (const { output, source } of stale) {
    console.log(source ? `built ${output}` : `removed ${output}`);
  }
}

async function carryOut({ output, content }: Step): Promise<void> {
  const path = join(ROOT, output);
  if (content === null) {
    await rm(path);
    return;
  }
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}

function watchSources(): void {
  let building = Promise.resolve();
  watch(join(ROOT, "src"), { recursive: true }, () => {
    building = building
      .then(build)
      .catch((error: Error) => console.error(error.message));
  });
}
