import { argumentsGiven, argumentsOf } from "./arguments.ts";
import { facts } from "./facts.ts";
import type { SourceFile } from "./source-file.ts";
import {
  hosts,
  plugin,
  standInFor,
  standIns,
  tests,
  typeChecks,
} from "./sources.ts";

/** Something that a stand-in may not have, or has to have, and whether that holds. */
export interface Rule {
  readonly fault: string;
  readonly holds: boolean;
}

/** Whether outlets and components take what Discourse's take. */
export function rules(): Rule[] {
  return [...outlets(), ...components(), ...typed()];
}

/** Modules without a template are held to the types of the real ones. */
function typed(): Rule[] {
  const held = new Set(
    typeChecks.flatMap((file) =>
      file.imports.map(({ from }) => standInFor(from, file)?.path)
    )
  );
  const used = [...plugin, ...tests].flatMap((file) =>
    file.imports.map(({ from }) => standInFor(from, file)?.path)
  );
  return [...new Set(used)]
    .filter((path) => path?.endsWith(".ts"))
    .map((path) => ({
      fault: `untyped: compare ${path} in conformance.ts`,
      holds: held.has(path),
    }));
}

interface Rendered {
  readonly name: string;
  readonly args: readonly string[];
}

/** The outlets of the pages, with what they pass. */
const rendered: Rendered[] = [...standIns, ...hosts].flatMap(({ templates }) =>
  [...templates.join("\n").matchAll(/<PluginOutlet([^>]*)>/g)].map(
    ([, attributes]) => ({
      name: attributes.match(/@name="([^"]+)"/)?.[1] ?? "",
      args: [...attributes.matchAll(/(\w+)=(?!\{\{lazyHash)[@\w]/g)].map(
        ([, name]) => name
      ),
    })
  )
);

/** The outlets in which the plugin renders. */
export const outletsInUse: readonly string[] = plugin
  .filter(({ code }) => code.includes("renderInOutlet"))
  .flatMap(({ code }) => [...code.matchAll(/"([a-z]+(?:-[a-z]+)+)"/g)])
  .map(([, name]) => name)
  .filter((name) => name in facts.outlets);

const renderedByPlugin = plugin
  .flatMap(({ code }) => [...code.matchAll(/renderInOutlet\(\s*"([^"]+)"/g)])
  .map(([, name]) => name);

function outlets(): Rule[] {
  return [
    ...rendered.flatMap(({ name, args }) => [
      {
        fault: `unused: outlet ${name}`,
        holds: outletsInUse.includes(name),
      },
      ...args.map((arg) => ({
        fault: `laxer: outlet ${name} passes ${arg}`,
        holds: !!facts.outlets[name]?.args.includes(arg),
      })),
    ]),
    ...renderedByPlugin.map((name) => ({
      fault: `unknown: outlet ${name}, look it up in Discourse and add it to facts.yml`,
      holds: name in facts.outlets,
    })),
    ...Object.keys(facts.outlets).map((name) => ({
      fault: `unused: what facts.yml says of the outlet ${name}`,
      holds: outletsInUse.includes(name),
    })),
  ];
}

/** The components that the plugin or a test renders by name. */
function components(): Rule[] {
  const given = argumentsGiven([...plugin, ...tests]);
  return componentsInUse().flatMap(([name, file]) => {
    const known = facts.arguments[name] ?? [];
    const taken = argumentsOf(file);
    return [
      {
        fault: `unknown: ${name}, say in facts.yml what it reads`,
        holds: name in facts.arguments,
      },
      ...taken.map((arg) => ({
        fault: `laxer: ${name} reads @${arg}`,
        holds: known.includes(arg),
      })),
      ...given
        .filter(([path]) => path === file.path)
        .map(([, arg]) => ({
          fault: `missing: ${name} does not read @${arg}, which it is given`,
          holds: taken.includes(arg),
        })),
      ...known.map((arg) => ({
        fault: `unused: facts.yml says that ${name} reads @${arg}`,
        holds: taken.includes(arg),
      })),
    ];
  });
}

function componentsInUse(): [name: string, file: SourceFile][] {
  const found = new Map<string, SourceFile>();
  for (const file of [...plugin, ...tests]) {
    for (const { from, names } of file.imports) {
      const standIn = standInFor(from, file);
      if (standIn?.path.endsWith(".gts") && names.includes("default")) {
        found.set(from.replace(/^discourse\//, ""), standIn);
      }
    }
  }
  return [...found];
}
