import type { Foresight, Judgement, Outcome } from ".";

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
