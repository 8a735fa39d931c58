import type { Counts, Outcome, Rule } from "../tally";
import type { VoteStateJson } from "../votes/vote-state-json";

/** As much of where a vote stands as its badge tells. */
export type BadgeState = Pick<
  VoteStateJson,
  | "id"
  | "revision"
  | "rule"
  | "closes_at"
  | "closed_at"
  | "outcome"
  | "binding"
  | "electorate"
  | "test"
>;

/** The same as a topic carries it in a list, with nothing that goes without saying. */
export interface BadgeJson {
  id: number;
  revision: number;
  /** The id of a preset, or the rule where it is none; left out of what is decided by the usual one. */
  rule?: Rule | string;
  /** Left out once the vote is closed. */
  closes_at?: string;
  /** Left out, or null, as long as the vote is open. */
  closed_at?: string | null;
  outcome?: Outcome | null;
  /** Sides without a ballot are left out. */
  binding: Partial<Counts>;
  electorate?: number;
  /** Only where it is a test. */
  test?: true;
}

const USUAL_RULE = "lazy_two_thirds";

/** What the JSON of a list says, in full. */
export function badgeState(
  json: BadgeJson,
  presets: readonly Rule[]
): BadgeState {
  const { rule = USUAL_RULE, closed_at = null, outcome = null } = json;
  return {
    ...json,
    rule:
      typeof rule === "string" ? presets.find(({ id }) => id === rule)! : rule,
    closes_at: (json.closes_at ?? closed_at)!,
    closed_at,
    outcome,
    binding: { plus: 0, zero: 0, minus: 0, ...json.binding },
  };
}
