// Generated from src/discourse/lib/tally/side.ts by bin/build; do not edit.

export const SIDE = {
  "+1": "plus",
  0: "zero",
  "-1": "minus",
};
