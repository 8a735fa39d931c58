/** What is done in a topic without a vote. */
export { default as OpenBindingVote } from "../components/votes/open-binding-vote";
export { findKinds } from "../lib/kinds/kind-api";
export { default as TallyReplies } from "../components/recorded-ballots/tally-replies";
