// Stands in for discourse/truth-helpers, which hands out the helpers of the
// package ember-truth-helpers.
export { eq, or } from "ember-truth-helpers";
