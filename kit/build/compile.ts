import { Preprocessor } from "content-tag";
import { transform } from "esbuild";
import { format, resolveConfig } from "prettier";
import { finish } from "./finish.ts";

const preprocessor = new Preprocessor();

/**
 * Takes the types out of a module and turns each `<template>` into a call of
 * `template()`; decorators stay as they are.
 *
 * @param source - text of a .ts, .gts or .gjs module
 * @param path - where it stands, from the root of the repository
 */
export async function stripTypes(
  source: string,
  path: string
): Promise<string> {
  const typed = /\.g[jt]s$/.test(path)
    ? preprocessor.process(source, { filename: path }).code
    : source;

  const { code } = await transform(typed, {
    loader: "ts",
    sourcefile: path,
    target: "esnext",
    charset: "utf8",
    tsconfigRaw: {
      compilerOptions: {
        verbatimModuleSyntax: true,
        useDefineForClassFields: true,
        target: "esnext",
      },
    },
  });
  return finish(code);
}

/**
 * Turns one hand-written module into the JavaScript that stands in the assets,
 * in a form that a person can read and that each Discourse compiles itself.
 */
export async function compileModule(
  source: string,
  path: string
): Promise<string> {
  const code = await stripTypes(source, path);
  const header = `// Generated from ${path} by bin/build; do not edit.\n`;
  return format(`${header}\n${code || "export {};"}`, {
    ...(await resolveConfig(import.meta.filename)),
    parser: "babel",
  });
}
