export { adjust, SIDE, total } from "./counts";
export { countBallots } from "./count-ballots";
export { readFraction } from "./fraction";
export { foresee } from "./foresee";
export { judge, plusFloor } from "./judge";
export { counted, needed, settled } from "./minimum";
export { outcome } from "./outcome";
export type {
  Ballot,
  Choice,
  Counts,
  Decision,
  Foresight,
  Judgement,
  Outcome,
  Rule,
  SettledRule,
  Tally,
  Unmet,
} from "./types";
