import { resolve } from "node:path";

/** The root of the repository that holds the plugin. */
export const ROOT = resolve(import.meta.dirname, "..");
