// Generated from src/discourse/lib/tally/index.ts by bin/build; do not edit.

export { adjust, SIDE, total } from "./counts";
export { countBallots } from "./count-ballots";
export { readFraction } from "./fraction";
export { foresee } from "./foresee";
export { judge, plusFloor } from "./judge";
export { counted, needed, settled } from "./minimum";
export { outcome } from "./outcome";
