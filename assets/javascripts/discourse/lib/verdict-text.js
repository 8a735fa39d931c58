// Generated from src/discourse/lib/verdict-text.ts by bin/build; do not edit.

import { i18n } from "discourse-i18n";

export function verdictText({ key, options }) {
  return i18n(`binding_vote.verdict.${key}`, options);
}
