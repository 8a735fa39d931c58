import { transformAsync } from "@babel/core";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { relative } from "node:path";
import { stripTypes } from "../build/compile.ts";
import { ROOT } from "../root.ts";

const require = createRequire(import.meta.url);

/**
 * Makes a module ready for a browser as a Discourse does when it compiles a
 * plugin: the templates by babel-plugin-ember-template-compilation, the
 * decorators by decorator-transforms.
 */
export async function compileForBrowser(path: string): Promise<string> {
  const source = await readFile(path, "utf8");
  const code = path.endsWith(".js")
    ? source
    : await stripTypes(source, relative(ROOT, path));

  const compiled = await transformAsync(code, {
    filename: path,
    babelrc: false,
    configFile: false,
    compact: false,
    plugins: [
      [
        require.resolve("babel-plugin-ember-template-compilation"),
        {
          compilerPath:
            require.resolve("ember-source/ember-template-compiler/index.js"),
        },
      ],
      [
        require.resolve("decorator-transforms"),
        {
          runtime: {
            import: require.resolve("decorator-transforms/runtime-esm"),
          },
        },
      ],
    ],
  });
  return compiled?.code ?? "";
}
