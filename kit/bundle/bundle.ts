import { build, type Plugin } from "esbuild";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { ROOT } from "../root.ts";
import { compileForBrowser } from "./compile.ts";
import {
  adminsOther,
  emberModule,
  isPluginModule,
  resolveForPlugin,
} from "./resolve.ts";
import { VIRTUAL } from "./virtual.ts";

/** Packages that leave it to the application to compile their templates. */
const WITH_TEMPLATES = /\/@ember\/test-helpers\//;

/**
 * Bundles a page: the built plugin, the stand-ins of kit/client for what it
 * imports of Discourse, and the real Ember. What is imported by import() comes
 * into files of its own, which are loaded when they are needed. Ends the process
 * where that fails, as for an import that nothing stands in for: esbuild has said
 * it with its place.
 *
 * @param outdir - made anew
 * @param name - of the script there that the page loads
 */
export async function bundle(
  entry: string,
  outdir: string,
  name: string
): Promise<void> {
  await rm(join(ROOT, outdir), { recursive: true, force: true });
  const bundled = build({
    entryPoints: { [name]: join(ROOT, entry) },
    outdir: join(ROOT, outdir),
    splitting: true,
    absWorkingDir: ROOT,
    bundle: true,
    format: "esm",
    target: "es2022",
    charset: "utf8",
    sourcemap: "linked",
    logLevel: "error",
    keepNames: true,
    mainFields: ["module", "main"],
    conditions: ["development"],
    resolveExtensions: [".ts", ".gts", ".js", ".json"],
    define: { global: "globalThis" },
    plugins: [modules],
  });
  await bundled.catch(() => {
    console.log("0 passed, 1 failed");
    process.exit(1);
  });
}

const modules: Plugin = {
  name: "discourse-plugin-kit",
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^virtual:/ }, ({ path }) => ({
      path,
      namespace: "virtual",
    }));
    onLoad({ filter: /.*/, namespace: "virtual" }, async ({ path }) => ({
      contents: await VIRTUAL[path](),
      resolveDir: join(ROOT, "kit/bundle"),
    }));

    onResolve({ filter: /^@embroider\/macros$/ }, () => ({
      path: join(ROOT, "kit/client/embroider-macros.ts"),
    }));
    onResolve({ filter: /^\./ }, ({ path, importer }) =>
      adminsOther(path, importer)
    );
    onResolve({ filter: /^[^./]/ }, ({ path, importer, kind }) => {
      if (kind === "entry-point") {
        return;
      }
      if (isPluginModule(importer) && !path.includes("decorator-transforms")) {
        return found(path, importer);
      }
      const ember = emberModule(path);
      return ember ? { path: ember } : undefined;
    });

    onLoad({ filter: /\.(gts|ts|js)$/ }, async ({ path }) =>
      path.includes("/node_modules/") && !WITH_TEMPLATES.test(path)
        ? undefined
        : { contents: await compileForBrowser(path), loader: "js" }
    );
  },
};

function found(name: string, importer: string) {
  try {
    const path = resolveForPlugin(name, importer);
    return path ? { path } : undefined;
  } catch (error) {
    return { errors: [{ text: (error as Error).message }] };
  }
}
