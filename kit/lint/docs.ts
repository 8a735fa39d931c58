// Holds the documentation, and the comments of the code, to the repository: each
// file that they link to or name is there.

import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { ROOT } from "../root.ts";

const PAGES = ["README.md", "docs"];
const CODE = ["app", "lib", "spec", "src", "test"];

const LINK = /\]\((?!https?:|mailto:|#)([^)#\s]+)/g;
/** A path from the root of the repository, in code, without a placeholder in it. */
const NAMED =
  /`((?:app|assets|bin|config|db|docs|kit|lib|spec|src|test)\/[\w./-]+)`/g;
/** The same of a file, as comments name it. */
const COMMENTED =
  /(?<=(?:\/\/|\/?\*|#) .*?)\b(?:app|config|kit|lib|spec|src|test)\/[\w./-]+\.(?:rb|ts|gts|json|yml)\b/g;

const faults = [
  ...(await missing(PAGES, /\.md$/, (text, page) => [
    ...matches(text, LINK).map((path) => join(dirname(page), path)),
    ...matches(text, NAMED),
  ])),
  ...(await missing(CODE, /\.(?:rb|ts|gts)$/, (text) =>
    matches(text, COMMENTED)
  )),
];

faults.forEach((fault) => console.error(fault));
process.exitCode = faults.length === 0 ? 0 : 1;

function matches(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([all, path]) => path ?? all);
}

/** What files below the roots name that is not there. */
async function missing(
  roots: readonly string[],
  names: RegExp,
  named: (text: string, path: string) => readonly string[]
): Promise<string[]> {
  const paths = (await Promise.all(roots.map(filesOf))).flat();
  const found = paths
    .filter((path) => names.test(path))
    .map(async (path) => {
      const text = await readFile(join(ROOT, path), "utf8");
      return [...new Set(named(text, path))]
        .filter((target) => !existsSync(join(ROOT, target)))
        .map((target) => `${path} names ${target}, which is not there`);
    });
  return (await Promise.all(found)).flat();
}

async function filesOf(root: string): Promise<string[]> {
  if (root.endsWith(".md")) {
    return [root];
  }
  const names = await readdir(join(ROOT, root), { recursive: true });
  return names.map((name) => join(root, name));
}
