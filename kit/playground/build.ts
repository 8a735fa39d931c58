// Builds the pages of the playground into kit/playground/dist; does nothing
// where nothing that they are made of has changed since.

import { existsSync } from "node:fs";
import { copyFile, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { bundle } from "../bundle/bundle.ts";
import { fingerprint } from "../bundle/fingerprint.ts";
import { compileSheet } from "../bundle/sheet.ts";
import { ROOT } from "../root.ts";

const DIST = "kit/playground/dist";
const STAMP = join(ROOT, DIST, "fingerprint");

const now = await fingerprint([
  "admin",
  "assets",
  "kit/build",
  "kit/bundle",
  "kit/client",
  "kit/playground/client",
  "package-lock.json",
  "plugin.rb",
]);

const before = existsSync(STAMP) ? await readFile(STAMP, "utf8") : "";
if (before !== now) {
  await bundle("kit/playground/client/main.ts", DIST, "app");
  await writeFile(join(ROOT, DIST, "app.css"), compileSheet());
  await copyFile(
    join(ROOT, "kit/playground/client/logo.svg"),
    join(ROOT, DIST, "logo.svg")
  );
  await writeFile(STAMP, now);
  console.log(`built ${DIST}`);
}
