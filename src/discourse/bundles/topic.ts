/** What a topic with a vote shows at once. */
export { default as BallotMenu } from "../components/ballots/ballot-menu";
export { default as BindingVoteReply } from "../components/replies/binding-vote-reply";
export { default as VotesOfTopic } from "../components/votes/votes-of-topic";
export { default as BindingVoteMessages } from "../lazy-services/binding-vote-messages";
