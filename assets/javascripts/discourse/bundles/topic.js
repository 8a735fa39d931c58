// Generated from src/discourse/bundles/topic.ts by bin/build; do not edit.

export { default as BallotMenu } from "../components/ballots/ballot-menu";
export { default as BindingVoteReply } from "../components/replies/binding-vote-reply";
export { default as VotesOfTopic } from "../components/votes/votes-of-topic";
export { default as BindingVoteMessages } from "../lazy-services/binding-vote-messages";
