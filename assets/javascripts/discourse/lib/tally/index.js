// Generated from src/discourse/lib/tally/index.ts by bin/build; do not edit.

export { adjust } from "./adjust";
export { countBallots } from "./count-ballots";
export { foresee } from "./foresee";
export { judge } from "./judge";
export { outcome } from "./outcome";
export { SIDE } from "./side";
export { total } from "./total";
