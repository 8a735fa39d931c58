// Stands in for discourse/truth-helpers, which hands out the helpers of the
// package ember-truth-helpers.
export {
  and,
  eq,
  gt,
  gte,
  isArray,
  isEmpty,
  isEqual,
  lt,
  lte,
  not,
  notEq,
  or,
  xor,
} from "ember-truth-helpers";
