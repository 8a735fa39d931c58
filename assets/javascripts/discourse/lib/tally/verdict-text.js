// Generated from src/discourse/lib/tally/verdict-text.ts by bin/build; do not edit.

import worded from "../worded";

export function verdictText({ key, options }) {
  return worded(`binding_vote.verdict.${key}`, options);
}
