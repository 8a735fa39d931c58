import type { AxeResults } from "axe-core";
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

/** In the dark palette that a Discourse has by default, these have a contrast of 4.32 everywhere. */
const DANGER_LABEL = ".btn-danger > .d-button-label";

/** Fails where axe-core finds something wrong below an element, in light or in dark; targets below 24 px are. */
export async function assertAccessible(
  page: Page,
  selector: string,
  without: readonly string[] = []
): Promise<void> {
  await page.evaluate(await readFile(AXE, "utf8"));
  const found = await violationsBelow(page, selector, without);
  await turnDarkOrLight(page);
  const also = await violationsBelow(page, selector, without);
  await turnDarkOrLight(page);
  if (found.length + also.length > 0) {
    throw new Error(
      [
        `axe-core found at ${page.url()}`,
        ...found,
        "and turned from light to dark, or from dark to light",
        ...also,
      ].join("\n  ")
    );
  }
}

async function violationsBelow(
  page: Page,
  selector: string,
  without: readonly string[]
): Promise<string[]> {
  await endFading(page);
  const { violations } = await page.evaluate(
    ([root, ignored, label]) => {
      const { axe } = window as unknown as {
        axe: { run(where: object, options: object): Promise<AxeResults> };
      };
      const rules = Object.fromEntries([
        ["target-size", { enabled: true }],
        ...ignored.map((rule) => [rule, { enabled: false }]),
      ]);
      return axe.run(
        { include: [root], exclude: [label] },
        { resultTypes: ["violations"], rules }
      );
    },
    [selector, without, DANGER_LABEL] as const
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, any }) => `${id} at ${target}: ${any[0]?.message}`)
  );
}

/** As the playground's switch does. */
async function turnDarkOrLight(page: Page): Promise<void> {
  await page.evaluate(() => document.documentElement.classList.toggle("dark"));
}

/** Has what fades come to its end, in which it is measured. */
async function endFading(page: Page): Promise<void> {
  await page.evaluate(() => {
    document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
      .forEach((animation) => animation.finish());
  });
}

/** Fails where the page is wider than the window. */
export async function assertFitsSideways(page: Page): Promise<void> {
  assert.equal(
    await page.evaluate(
      () =>
        document.documentElement.scrollWidth -
        document.documentElement.clientWidth
    ),
    0,
    "the page can be scrolled sideways"
  );
}

/** Fails where a word in such an element goes on in the next line. */
export async function assertWholeWords(
  page: Page,
  selector: string
): Promise<void> {
  const broken = await page.locator(selector).evaluateAll((elements) => {
    const texts = elements.flatMap((element) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const found: Node[] = [];
      while (walker.nextNode()) {
        found.push(walker.currentNode);
      }
      return found;
    });
    return texts.flatMap((text) =>
      [...text.textContent!.matchAll(/[\p{L}\p{N}]+/gu)]
        .filter(({ 0: word, index }) => {
          const range = document.createRange();
          range.setStart(text, index);
          range.setEnd(text, index + word.length);
          return (
            new Set([...range.getClientRects()].map(({ top }) => top)).size > 1
          );
        })
        .map(([word]) => word)
    );
  });
  assert.deepEqual(broken, [], "words are broken");
}
