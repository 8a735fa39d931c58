// Stands in for frontend/discourse/truth-helpers/index.ts of Discourse. Left
// out: all helpers that no stand-in uses. They come from the package
// ember-truth-helpers.
export { and, eq, not, or } from "ember-truth-helpers";
