// Generated from src/discourse/lib/tally/counts.ts by bin/build; do not edit.

export const SIDE = {
  "+1": "plus",
  0: "zero",
  "-1": "minus",
};

export function total({ plus, zero, minus }) {
  return plus + zero + minus;
}

export function adjust(counts, choice, step) {
  if (!choice) {
    return counts;
  }
  const side = SIDE[choice];
  return { ...counts, [side]: Math.max(0, counts[side] + step) };
}
