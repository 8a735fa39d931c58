import worded from "../worded";
import type { Phrase } from "./verdict";

/** A phrase of a verdict as one reads it. */
export function verdictText({ key, options }: Phrase): string {
  return worded(`binding_vote.verdict.${key}`, options);
}
