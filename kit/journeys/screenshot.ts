// Takes docs/screenshot.png from a running playground (BASE_URL): a topic with
// an open vote, as a binding voter sees it.

import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { launchChromium } from "../chromium.ts";
import { ROOT } from "../root.ts";
import { BINDING_VOTER, pathOf, widget, withOpenVote } from "./forum.ts";
import { BASE_URL, become } from "./harness.ts";

const browser = await launchChromium();
const page = await browser.newPage({
  baseURL: BASE_URL,
  viewport: { width: 1200, height: 900 },
});
await become(page, BINDING_VOTER);
await page.goto(await pathOf(withOpenVote));
await widget(page).root.waitFor();
await page.evaluate(() => document.fonts.ready);
await mkdir(join(ROOT, "docs"), { recursive: true });
await page.screenshot({ path: join(ROOT, "docs/screenshot.png") });
await browser.close();
