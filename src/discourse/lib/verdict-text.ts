import { i18n } from "discourse-i18n";
import type { Phrase } from "./verdict";

/** A phrase of a verdict as one reads it. */
export function verdictText({ key, options }: Phrase): string {
  return i18n(`binding_vote.verdict.${key}`, options);
}
