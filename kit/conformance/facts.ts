import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

interface Outlet {
  readonly file: string;
  readonly args: readonly string[];
}

interface Facts {
  readonly outlets: Readonly<Record<string, Outlet>>;
  readonly arguments: Readonly<Record<string, readonly string[]>>;
}

/** What is known of Discourse's pages. */
export const facts: Facts = parse(
  readFileSync(join(import.meta.dirname, "facts.yml"), "utf8")
);

/** Where Discourse keeps its modules, today's first. */
const FOLDERS = [
  "frontend/discourse/app",
  "frontend/discourse",
  "app/assets/javascripts/discourse/app",
  "app/assets/javascripts/select-kit/addon",
];
const ENDINGS = ["gts", "gjs", "ts", "js", "hbs"];

/** A fact that a checkout of Discourse contradicts, as a sentence. */
export function contradictions(checkout: string): string[] {
  return [
    ...Object.entries(facts.outlets).flatMap(([name, { file, args }]) => {
      const text = textOf(checkout, file);
      const [, given] =
        text?.match(
          new RegExp(`@name="${name}"[^>]*?@outletArgs=\\{\\{lazyHash([^}]*)`)
        ) ?? [];
      return given === undefined
        ? [`${file} has no outlet ${name}`]
        : args
            .filter((arg) => !new RegExp(`\\b${arg}=`).test(given))
            .map((arg) => `the outlet ${name} is not given ${arg}`);
    }),
    ...Object.entries(facts.arguments).flatMap(([file, args]) => {
      const text = textOf(checkout, file);
      return text === undefined
        ? []
        : args
            .filter((arg) => !new RegExp(`\\b${arg}\\b`).test(text))
            .map((arg) => `${file} does not read @${arg}`);
    }),
  ];
}

/** The text of a module, which in older releases stood among the components. */
function textOf(checkout: string, file: string): string | undefined {
  const older = file.replace(/^ui-kit\/d-/, "components/");
  // What is of select-kit reads what all of it reads.
  const base = file.replace(/^(select-kit)\/(components)\/.*/, "$1/$2/$1");
  const found = [base, older, base.replace(/^select-kit\//, "")]
    .flatMap((path) => FOLDERS.map((folder) => join(checkout, folder, path)))
    .flatMap((path) => ENDINGS.map((ending) => `${path}.${ending}`))
    .find(existsSync);
  return found && readFileSync(found, "utf8");
}
