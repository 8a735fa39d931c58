// Holds the harness to its counting, by journeys that break in every way there is.

import { run, test } from "./harness.ts";

const never = () => new Promise<never>(() => {});
const soon = (act: () => void) => setTimeout(act, 10);

/** The journeys that break, with what has to be said of them. */
const BROKEN: Readonly<Record<string, RegExp>> = {
  "breaks by what it waits for": /failed .*: Error: waited for/,
  "breaks by what is no error": /failed .*: 'no error'/,
  "breaks by an unhandled rejection": /failed .*: Error: unhandled/,
  "breaks by an error in a timer": /failed .*: Error: in a timer/,
  "breaks by an error in a listener of the page": /failed .*: Error: listener/,
  "breaks by an error of the page": /failed .*: AssertionError.*had errors/,
  "breaks twice, and counts once": /failed .*: Error: first/,
  "breaks by a page that crashes": /failed .*: .*crashed/,
  "breaks by a browser that dies": /failed .*: .*(died|closed)/,
};

test("breaks by what it waits for", () =>
  Promise.reject(new Error("waited for")));
test("breaks by what is no error", () => Promise.reject("no error"));
test("breaks by an unhandled rejection", () => {
  void Promise.reject(new Error("unhandled"));
  return never();
});
test("breaks by an error in a timer", () => {
  soon(() => {
    throw new Error("in a timer");
  });
  return never();
});
test("breaks by an error in a listener of the page", async (visit) => {
  const page = await visit(null, "/");
  page.on("request", () => {
    throw new Error("listener");
  });
  await page.evaluate(() => fetch("/latest.json"));
  await never();
});
test("breaks by an error of the page", async (visit) => {
  const page = await visit(null, "/");
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        setTimeout(resolve, 50);
        setTimeout(() => {
          throw new Error("of the page");
        });
      })
  );
});
test("breaks twice, and counts once", () => {
  void Promise.reject(new Error("second"));
  return Promise.reject(new Error("first"));
});
test("breaks by a page that crashes", async (visit) => {
  const page = await visit(null, "/");
  void page.goto("chrome://crash").catch(() => {});
  await never();
});
test("breaks not, after a page that crashed", async (visit) => {
  await visit(null, "/");
});
test("breaks by a browser that dies", async (visit) => {
  const page = await visit(null, "/");
  await page.context().browser()!.close();
  await never();
});
test("breaks not, after a browser that died", async (visit) => {
  await visit(null, "/");
});
test("hangs", never);

/** What the harness prints. */
async function printed(word: string, limit: number): Promise<string[]> {
  const { log } = console;
  const lines: string[] = [];
  console.log = (line: string) => lines.push(line);
  try {
    lines.push(`answers ${String(await run(word, limit))}`);
  } finally {
    console.log = log;
  }
  return lines;
}

const said = await printed("breaks", 120_000);
const hung = await printed("hangs", 100);
const expected: [string, boolean][] = [
  ...Object.entries(BROKEN).map(([name, reason]): [string, boolean] => [
    name,
    said.some((line) => line.includes(`${name}: `) && reason.test(line)),
  ]),
  ["the others run on", said.filter((line) => /^ok/.test(line)).length === 2],
  ["each is counted once", said.includes("2 passed, 9 failed")],
  ["the whole has failed", said.includes("answers false")],
  [
    "one that hangs is named",
    hung.some((line) => /hangs: .*0\.1 s/.test(line)),
  ],
  ["one that hangs is counted", hung.includes("0 passed, 1 failed")],
];

const wrong = expected.filter(([, good]) => !good);
if (wrong.length > 0) {
  console.log([...said, ...hung].join("\n"));
  wrong.forEach(([name]) => console.log(`failed the harness: ${name}`));
}
console.log(`${expected.length - wrong.length} passed, ${wrong.length} failed`);
process.exit(wrong.length === 0 ? 0 : 1);
