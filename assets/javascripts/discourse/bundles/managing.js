// Generated from src/discourse/bundles/managing.ts by bin/build; do not edit.

export { default as Manage } from "../components/votes/managing/manage";
export { default as CancelBindingVote } from "../components/votes/managing/cancel-binding-vote";
export { default as CloseBindingVote } from "../components/votes/managing/close-binding-vote";
export { default as EditBindingVote } from "../components/votes/managing/edit-binding-vote";
export { default as MoveClosingTime } from "../components/votes/managing/move-closing-time";
export { default as PostBindingVoteResult } from "../components/votes/managing/post-binding-vote-result";
