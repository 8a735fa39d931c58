export { adjust } from "./adjust";
export { countBallots } from "./count-ballots";
export { foresee } from "./foresee";
export { judge } from "./judge";
export { outcome } from "./outcome";
export { SIDE } from "./side";
export { total } from "./total";
export type {
  Ballot,
  Choice,
  Counts,
  Decision,
  Foresight,
  Judgement,
  Outcome,
  Rule,
  Tally,
  Unmet,
} from "./types";
