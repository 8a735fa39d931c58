import { join } from "node:path";
import { compile } from "sass";
import { ROOT } from "../root.ts";
import { registeredSheets } from "./plugin-facts.ts";

/** The sheet of the page: the forum's own, then those that plugin.rb registers. */
export function compileSheet(): string {
  const forum = join(ROOT, "kit/playground/client/styles/forum.scss");
  return [forum, ...registeredSheets()]
    .map((sheet) => compile(sheet).css)
    .join("\n\n");
}
