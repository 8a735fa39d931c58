// Runs test/javascripts in a headless Chromium. With words as arguments, only
// the tests whose names hold them.

import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { basename, join } from "node:path";
import { bundle } from "../bundle/bundle.ts";
import { compileSheet } from "../bundle/sheet.ts";
import { launchChromium } from "../chromium.ts";
import { ROOT } from "../root.ts";
import { Report } from "./report.ts";

const SCRIPTS = "tmp/qunit";
const MINUTES = 20;

const PAGE = `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>Tests</title>
<link rel="stylesheet" href="/sheet.css"></head>
<body><div id="qunit"></div><div id="qunit-fixture"></div>
<div id="ember-testing-container"><div id="ember-testing"></div></div>
<script type="module" src="/tests.js"></script></body></html>`;

type Answer = [status: number, type: string, body: string];

async function answerTo(path: string): Promise<Answer> {
  if (path === "/") {
    return [200, "text/html", PAGE];
  }
  if (path === "/sheet.css") {
    return [200, "text/css", compileSheet()];
  }
  const script = join(ROOT, SCRIPTS, basename(path));
  return path.endsWith(".js") && existsSync(script)
    ? [200, "text/javascript", await readFile(script, "utf8")]
    : [404, "text/plain", ""];
}

await bundle("kit/qunit/host/main.ts", SCRIPTS, "tests");

const server = createServer(async (request, response) => {
  const path = new URL(request.url ?? "/", "http://localhost").pathname;
  const [status, type, body] = await answerTo(path);
  response.writeHead(status, { "content-type": type });
  response.end(body);
});
await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));

const browser = await launchChromium();
const report = new Report();
const onDeath = () => report.end("the browser died");
try {
  const page = await browser.newPage();
  page.on("console", (message) => report.read(message.type(), message.text()));
  page.on("pageerror", (error) => report.crash(error));
  page.on("crash", () => report.end("the page of the tests crashed"));
  browser.on("disconnected", onDeath);
  const { port } = server.address() as AddressInfo;
  const filter = encodeURIComponent(process.argv.slice(2).join(" "));
  await page.goto(`http://127.0.0.1:${port}/?filter=${filter}`);
  await report.finished(MINUTES * 60_000);
} finally {
  browser.off("disconnected", onDeath);
  await browser.close();
  server.close();
}
process.exitCode = report.print() ? 0 : 1;
