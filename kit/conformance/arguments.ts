import type { SourceFile } from "./source-file.ts";
import { standInFor } from "./sources.ts";

/** What a component reads of what it is given. */
export function argumentsOf(file: SourceFile): string[] {
  const inTemplates = file.templates.join("\n").matchAll(/@(\w+)\b(?!=)/g);
  const inCode = file.path.endsWith(".gts")
    ? file.code.matchAll(ARGUMENTS)
    : [];
  return [
    ...new Set([
      ...[...inTemplates].map(([, name]) => name),
      ...[...inCode].flatMap(([, taken, one]) =>
        one ? [one] : taken.split(",").map((part) => part.match(/\w+/)![0])
      ),
    ]),
  ];
}

const ARGUMENTS = /\{([^{}]*)\} = this\.args;|this\.args\.(\w+)/g;

/** What templates give to which component; to one that has no name of its own, `?`. */
export function argumentsGiven(
  files: readonly SourceFile[]
): [path: string, name: string][] {
  return files.flatMap((file) => {
    const locals = new Map(
      file.imports.map(({ from, local }) => [local, standInFor(from, file)])
    );
    return file.renderings.flatMap(({ component, args: names }) => {
      const path = locals.get(component)?.path;
      const named = /^[A-Z]/.test(component) && component !== "Plugged";
      return names.map((name): [string, string] => [
        named ? `${path}` : "?",
        name,
      ]);
    });
  });
}
