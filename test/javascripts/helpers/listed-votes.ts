import type { VoteStateJson } from "discourse/plugins/discourse-binding-vote/discourse/lib/votes/vote-state-json";
import { hoursFromNow, LAZY_TWO_THIRDS } from "./votes";

/** As a list of topics tells it. */
export function stateJson(changes: Partial<VoteStateJson> = {}): VoteStateJson {
  return {
    id: 7,
    revision: 4,
    state: "open",
    rule: LAZY_TWO_THIRDS,
    closable_at: hoursFromNow(48),
    closes_at: hoursFromNow(6 * 24),
    closed_at: null,
    outcome: null,
    binding: { plus: 1, zero: 0, minus: 0 },
    non_binding: { plus: 0, zero: 0, minus: 0 },
    ...changes,
  };
}

export function counts(plus: number, minus = 0) {
  return { plus, zero: 0, minus };
}
