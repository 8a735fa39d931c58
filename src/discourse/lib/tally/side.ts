import type { Choice, Counts } from "./types";

/** The count in which a choice is counted. */
export const SIDE: Readonly<Record<Choice, keyof Counts>> = {
  "+1": "plus",
  "0": "zero",
  "-1": "minus",
};
