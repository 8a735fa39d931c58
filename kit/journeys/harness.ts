import assert from "node:assert/strict";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { launchChromium } from "../chromium.ts";

/** How long a page may take to show what it should. */
const PATIENCE = 10_000;

export const BASE_URL = process.env.BASE_URL ?? "http://127.0.0.1:4200";

/** Pages that hear of what happens. */
const LISTENING = /^\/[tn]\//;

export interface Look {
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  readonly rtl?: boolean;
}

/** Somebody with a browser of their own. */
export type Visit = (
  username: string | null,
  path: string,
  look?: Look
) => Promise<Page>;

type Journey = (visit: Visit) => Promise<void>;

const journeys: { readonly name: string; readonly journey: Journey }[] = [];

/** Adds a journey; each has browsers that nobody else has. */
export function test(name: string, journey: Journey): void {
  journeys.push({ name, journey });
}

/** Runs the journeys whose names hold a word; answers whether all went well. */
export async function run(word = ""): Promise<boolean> {
  const chosen = journeys.filter(({ name }) => name.includes(word));
  const browser = await launchChromium();
  let failed = 0;
  for (const { name, journey } of chosen) {
    try {
      await travel(browser, journey);
      console.log(`ok     ${name}`);
    } catch (error) {
      failed += 1;
      console.log(`failed ${name}\n${(error as Error).stack}`);
    }
  }
  await browser.close();
  console.log(`${chosen.length - failed} passed, ${failed} failed`);
  return failed === 0 && chosen.length > 0;
}

async function travel(browser: Browser, journey: Journey): Promise<void> {
  const complaints: string[] = [];
  const contexts: BrowserContext[] = [];
  const visit: Visit = async (username, path, look = {}) => {
    const { width = 1200, height = 900, dark = false, rtl = false } = look;
    const context = await browser.newContext({
      baseURL: BASE_URL,
      viewport: { width, height },
    });
    contexts.push(context);
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    page.on("pageerror", (error) => complaints.push(String(error.stack)));
    page.on("console", (message) => {
      if (/missing from the SVG subset/.test(message.text())) {
        complaints.push(message.text());
      }
    });
    await become(page, username);
    const query = `dark=${Number(dark)}&rtl=${Number(rtl)}`;
    const ready = LISTENING.test(path)
      ? page.waitForRequest(/\/message-bus\/.*\/poll/)
      : page.waitForSelector(
          "[data-topic-id], .admin-plugin-config-page, .binding-vote-list"
        );
    await page.goto(path + (path.includes("?") ? "&" : "?") + query);
    await ready;
    return page;
  };

  try {
    await journey(visit);
    assert.deepEqual(complaints, [], "a page had errors");
  } finally {
    await Promise.all(contexts.map((context) => context.close()));
  }
}

/** The headers by which the forum trusts a request of a page. */
export async function trusted(page: Page): Promise<Record<string, string>> {
  const xhr = { "X-Requested-With": "XMLHttpRequest" };
  const answer = await page.request.get("/session/csrf.json", { headers: xhr });
  const { csrf } = (await answer.json()) as { csrf: string };
  return { ...xhr, "X-CSRF-Token": csrf };
}

/** Logs a page in as a persona, or out. */
export async function become(
  page: Page,
  username: string | null
): Promise<void> {
  const answer = await page.request.post("/session/become", {
    headers: await trusted(page),
    form: { username: username ?? "" },
  });
  assert.equal(answer.status(), 200, `cannot become ${username}`);
}
