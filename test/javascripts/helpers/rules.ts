import type { Rule } from "discourse/plugins/discourse-binding-vote/discourse/lib/tally";
import { LAZY_TWO_THIRDS } from "./votes";

export const MAJORITY_APPROVAL: Rule = {
  ...LAZY_TWO_THIRDS,
  id: "majority_approval",
  minimumOf: "plus",
  plusPerMinus: 1,
  strictly: true,
};

export const CONSENSUS_APPROVAL: Rule = {
  ...MAJORITY_APPROVAL,
  id: "consensus_approval",
  blocking: true,
};

export const LAZY_CONSENSUS: Rule = {
  ...LAZY_TWO_THIRDS,
  id: "lazy_consensus",
  minimum: 0,
  plusPerMinus: 0,
  blocking: true,
};
