import worded, { type Phrase } from "../worded";

/** A phrase of a verdict as one reads it. */
export function verdictText({ key, options }: Phrase): string {
  return worded(`binding_vote.verdict.${key}`, options);
}
