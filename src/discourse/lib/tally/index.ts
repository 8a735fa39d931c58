export { adjust } from "./adjust";
export { countBallots } from "./count-ballots";
export { judge } from "./judge";
export { SIDE } from "./side";
export { total } from "./total";
export type {
  Ballot,
  Choice,
  Counts,
  Judgement,
  Rule,
  Tally,
  Unmet,
} from "./types";
