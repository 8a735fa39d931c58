// Generated from src/discourse/lib/votes/consequence.ts by bin/build; do not edit.

export function consequence({ consequences }, outcome) {
  const end =
    outcome === "passed" || outcome === "cancelled" ? outcome : "failed";
  return consequences[end] ?? null;
}
