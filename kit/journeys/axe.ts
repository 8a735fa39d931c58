import type { AxeResults } from "axe-core";
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

/** Fails where axe-core finds something wrong below an element, targets below 24 px among it. */
export async function assertAccessible(
  page: Page,
  selector: string,
  without: readonly string[] = []
): Promise<void> {
  await page.evaluate(await readFile(AXE, "utf8"));
  const { violations } = await page.evaluate(
    ([root, ignored]) => {
      const { axe } = window as unknown as {
        axe: { run(root: string, options: object): Promise<AxeResults> };
      };
      const rules = Object.fromEntries([
        ["target-size", { enabled: true }],
        ...ignored.map((rule) => [rule, { enabled: false }]),
      ]);
      return axe.run(root, { resultTypes: ["violations"], rules });
    },
    [selector, without] as const
  );
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, any }) => `${id} at ${target}: ${any[0]?.message}`)
  );
  if (found.length > 0) {
    throw new Error([`axe-core found at ${page.url()}`, ...found].join("\n  "));
  }
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
