import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Rule } from "./laxer.ts";
import { hosts, standIns } from "./sources.ts";

const require = createRequire(import.meta.url);
const TYPES = dirname(require.resolve("discourse/tsconfig-plugin"));

const STANDS_IN =
  /^Stands in for (\S+(?: and \S+)*) of Discourse\. Left out: [^.]+\./;
const OWN = /^Of the kit alone: [^.]+\./;

/** Whether each module says what it stands in for, by paths that are there today. */
export function headings(): Rule[] {
  const paths = pathsOfDiscourse();
  return [...standIns, ...hosts].flatMap(({ path, heading }) => {
    const named = heading.match(STANDS_IN)?.[1].split(" and ") ?? [];
    return [
      {
        fault: `heading: ${path} does not say what it stands in for, and what is left out`,
        holds: named.length > 0 || OWN.test(heading),
      },
      ...named
        .filter((name) => name.startsWith("frontend/discourse/"))
        .map((name) => ({
          fault: `heading: ${path} names ${name}, which Discourse does not have`,
          holds: paths.has(name),
        })),
    ];
  });
}

/** The modules of which @discourse/types has the types. */
function pathsOfDiscourse(): Set<string> {
  const folder = join(TYPES, "declarations");
  const maps = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((file) => file.endsWith(".d.ts.map"));
  return new Set(
    maps.flatMap((file) => {
      const { sources } = JSON.parse(readFileSync(join(folder, file), "utf8"));
      return (sources as string[]).map((source) =>
        source.replace(/^(\.\.\/)+/, "frontend/")
      );
    })
  );
}
