// Generated from src/discourse/lib/tally/total.ts by bin/build; do not edit.

export function total({ plus, zero, minus }) {
  return plus + zero + minus;
}
