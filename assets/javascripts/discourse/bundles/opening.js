// Generated from src/discourse/bundles/opening.ts by bin/build; do not edit.

export { default as OpenBindingVote } from "../components/votes/open-binding-vote";
export { findKinds } from "../lib/kinds/kind-api";
export { default as TallyReplies } from "../components/recorded-ballots/tally-replies";
