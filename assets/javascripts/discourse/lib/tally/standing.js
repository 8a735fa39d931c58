// Generated from src/discourse/lib/tally/standing.ts by bin/build; do not edit.

export function standing(vote) {
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

export function foreseen(vote) {
  const stands = standing(vote);
  const mayTurn = stands === "needs" || stands === "reached";
  return (mayTurn && vote.foresight) || stands;
}
