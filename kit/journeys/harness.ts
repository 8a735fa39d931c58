import assert from "node:assert/strict";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { launchChromium } from "../chromium.ts";
import { type Alarm, type Attempt, runAll, within } from "../run-all.ts";
import { LOST_FOCUS, watchFocus } from "./lost-focus.ts";

/** Milliseconds after which a page hangs: no machine is so busy. */
export const PATIENCE = 60_000;
/** The same for a whole journey. */
const LONGEST = 10 * PATIENCE;

export const BASE_URL = process.env.BASE_URL ?? "http://127.0.0.1:4200";

/** What a page may not write to its console. */
const COMPLAINTS = new RegExp(`missing from the SVG subset|${LOST_FOCUS}`);

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

/** Runs the journeys whose names hold a word; answers whether all went well. Browsers end with the process. */
export async function run(word = "", limit = LONGEST): Promise<boolean> {
  const chosen = journeys.filter(({ name }) => name.includes(word));
  let browser: Browser | undefined;
  const connected = async () => {
    if (!browser?.isConnected()) {
      browser = await launchChromium();
    }
    return browser;
  };
  const tasks = chosen.map(({ name, journey }) => ({
    name,
    begin: (alarm: Alarm) => {
      const attempt = travel(connected, journey, alarm);
      const end = () =>
        within(PATIENCE, attempt.end()).catch((error: unknown) => {
          // What does not let go of its pages is no browser for another journey.
          browser = undefined;
          throw error;
        });
      return { ...attempt, end };
    },
  }));
  return runAll(tasks, limit);
}

function travel(
  connected: () => Promise<Browser>,
  journey: Journey,
  alarm: Alarm
): Attempt {
  const complaints: string[] = [];
  const contexts: BrowserContext[] = [];
  const onDeath = () => alarm(new Error("the browser died"));
  let browser: Browser;

  const visit: Visit = async (username, path, look = {}) => {
    const { width = 1200, height = 900, dark = false, rtl = false } = look;
    const context = await browser.newContext({
      baseURL: BASE_URL,
      viewport: { width, height },
    });
    contexts.push(context);
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    page.on("crash", () => alarm(new Error("a page crashed")));
    page.on("pageerror", (error) => complaints.push(String(error.stack)));
    page.on("console", (message) => {
      if (COMPLAINTS.test(message.text())) {
        complaints.push(message.text());
      }
    });
    await watchFocus(page);
    if (contexts.length === 1) {
      await clearLimits(page);
    }
    await become(page, username);
    const query = `dark=${Number(dark)}&rtl=${Number(rtl)}`;
    const ready = LISTENING.test(path)
      ? page.waitForRequest(/\/message-bus\/.*\/poll/)
      : page.waitForSelector(
          "[data-topic-id], .admin-plugin-config-page, .binding-vote-list, .page-not-found"
        );
    await Promise.all([
      page.goto(path + (path.includes("?") ? "&" : "?") + query),
      ready,
    ]);
    return page;
  };

  const go = async () => {
    browser = await connected();
    browser.on("disconnected", onDeath);
    await journey(visit);
    assert.deepEqual(complaints, [], "a page had errors");
  };
  return {
    done: go(),
    end: async () => {
      browser?.off("disconnected", onDeath);
      await Promise.all(contexts.map((context) => context.close()));
    },
  };
}

/** The headers by which the forum trusts a request of a page. */
export async function trusted(page: Page): Promise<Record<string, string>> {
  const xhr = { "X-Requested-With": "XMLHttpRequest" };
  const answer = await page.request.get("/session/csrf.json", { headers: xhr });
  const { csrf } = (await answer.json()) as { csrf: string };
  return { ...xhr, "X-CSRF-Token": csrf };
}

/** Lets a journey begin as if nobody had done anything for a while: people are slower than journeys. */
async function clearLimits(page: Page): Promise<void> {
  const answer = await page.request.post("/playground/limits/clear", {
    headers: await trusted(page),
  });
  assert.equal(answer.status(), 200, "cannot clear the limits");
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
