import {
  type Counts,
  type Foresight,
  judge,
  type Judgement,
  type Outcome,
  type Rule,
} from ".";

/** Where a vote stands, in one word; "ended" is over and not closed yet. */
export type Standing = "needs" | "blocked" | "reached" | "ended" | Outcome;

export interface Standpoint {
  readonly outcome: Outcome | null;
  readonly ended: boolean;
  readonly judgement: Judgement;
}

export function standing(vote: Standpoint): Standing {
  if (vote.outcome) {
    return vote.outcome;
  }
  if (vote.ended) {
    return "ended";
  }
  if (vote.judgement.reached) {
    return "reached";
  }
  return vote.judgement.unmet.includes("blocked") ? "blocked" : "needs";
}

/** The same, or what can no longer become of the vote where that says more. */
export type Foreseen = Standing | Foresight;

export function foreseen(
  vote: Standpoint & { readonly foresight: Foresight | null }
): Foreseen {
  const stands = standing(vote);
  const mayTurn = stands === "needs" || stands === "reached";
  return (mayTurn && vote.foresight) || stands;
}

/**
 * Whether one more binding -1 would complete the rule's minimum and so reach
 * the vote: with the literal lazy 2/3 majority, 2-0 is not reached and 2-1 is.
 *
 * @param others - the binding counts without the ballot of the person who thinks of -1
 */
export function reachedByMinus(others: Counts, rule: Rule): boolean {
  return (
    !judge(others, rule).reached &&
    judge({ ...others, minus: others.minus + 1 }, rule).reached
  );
}
