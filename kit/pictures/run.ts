// Compares the badge of every state, as the server makes it, with its picture in
// test/pictures/badges, and measures its texts. With --make it takes the pictures anew.

import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { launchChromium } from "../chromium.ts";
import { ROOT } from "../root.ts";
import { runAll } from "../run-all.ts";
import {
  isNamed,
  pictureOf,
  pixelsOf,
  quietColumns,
  textsOf,
} from "./badge-page.ts";
import { difference } from "./compare.ts";

/** Milliseconds after which a picture hangs: no machine is so busy. */
const LONGEST = 120_000;
const SIZE = { viewport: { width: 400, height: 200 } };
const FOLDER = join(ROOT, "test/pictures/badges");

const badges = JSON.parse(
  execFileSync("ruby", [join(ROOT, "test/pictures/badges.rb")], {
    encoding: "utf8",
  })
) as Record<string, string>;

const pathOf = (name: string) => join(FOLDER, `${name}.png`);

async function make(page: Page): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  for (const [name, svg] of Object.entries(badges)) {
    await writeFile(pathOf(name), await pictureOf(page, svg));
    console.log(`made ${pathOf(name)}`);
  }
}

/** What is wrong with a badge. */
async function faults(
  page: Page,
  name: string,
  svg: string
): Promise<string[]> {
  const found: string[] = [];
  if (!existsSync(pathOf(name))) {
    return ["it has no picture; bin/test pictures --make takes one"];
  }
  const quiet = await quietColumns(page, svg);
  const stored = await pixelsOf(page, await readFile(pathOf(name)));
  const taken = await pixelsOf(page, await pictureOf(page, svg));
  const differs = difference(stored, taken, quiet);
  if (differs) {
    found.push(differs);
  }

  for (const text of await textsOf(page, svg)) {
    if (Math.abs(text.drawn - text.told) > 2) {
      found.push(`"${text.said}" is ${text.drawn} long, not ${text.told}`);
    }
    // Fonts differ by as much; a table that is wrong by more is wrong.
    if (Math.abs(text.natural - text.told) > 0.2 * text.told) {
      found.push(`"${text.said}" would be ${text.natural}, not ${text.told}`);
    }
    if (Math.min(text.before, text.after) < 4) {
      found.push(`"${text.said}" touches the end of its half`);
    }
  }

  const title = /<title>(.*)<\/title>/.exec(svg)![1]!;
  if (!(await isNamed(page, svg, title))) {
    found.push(`it is no image by the name of "${title}"`);
  }
  return found;
}

/** Compares a badge in a page of its own, of the browser that it starts where that has died. */
async function compare(name: string, svg: string): Promise<void> {
  if (!browser.isConnected()) {
    browser = await launchChromium();
  }
  const page = await browser.newPage(SIZE);
  const found = await faults(page, name, svg);
  await page.close();
  if (found.length > 0) {
    throw new Error(found.join("; "));
  }
}

let browser = await launchChromium();
if (process.argv.includes("--make")) {
  await make(await browser.newPage(SIZE));
}
const tasks = Object.entries(badges).map(([name, svg]) => ({
  name: `the badge ${name}`,
  begin: () => ({ done: compare(name, svg), end: async () => {} }),
}));
process.exitCode = (await runAll(tasks, LONGEST)) ? 0 : 1;
await browser.close();
