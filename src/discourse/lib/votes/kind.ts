/** What a vote decides. */
export type Kind = "strategy" | "module" | "codebase";

/** In the order in which they are offered. */
export const KINDS: readonly Kind[] = ["strategy", "module", "codebase"];
