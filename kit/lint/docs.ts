// Holds the documentation to the repository: each file that it links to or names
// is there.

import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { ROOT } from "../root.ts";

const LINK = /\]\((?!https?:|mailto:|#)([^)#\s]+)/g;

/** A path from the root of the repository, in code, without a placeholder in it. */
const NAMED =
  /`((?:app|assets|bin|config|db|docs|kit|lib|spec|src|test)\/[\w./-]+)`/g;

const pages = ["README.md", ...(await pagesOf("docs"))];
const faults = (await Promise.all(pages.map(missing))).flat();

faults.forEach((fault) => console.error(fault));
process.exitCode = faults.length === 0 ? 0 : 1;

async function pagesOf(folder: string): Promise<string[]> {
  const names = await readdir(join(ROOT, folder));
  return names
    .filter((name) => name.endsWith(".md"))
    .map((name) => join(folder, name));
}

/** What a page links to or names, and what is not there. */
async function missing(page: string): Promise<string[]> {
  const text = await readFile(join(ROOT, page), "utf8");
  const linked = [...text.matchAll(LINK)].map(([, path]) =>
    join(dirname(page), path!)
  );
  const named = [...text.matchAll(NAMED)].map(([, path]) => path!);
  return [...new Set([...linked, ...named])]
    .filter((path) => !existsSync(join(ROOT, path)))
    .map((path) => `${page} names ${path}, which is not there`);
}
