/** What of a vote is unfolded, and what not every vote has. */
export { default as BadgeFormats } from "../components/badge/badge-formats";
export { default as SmallBallot } from "../components/ballots/small-ballot";
export { default as VoterGroups } from "../components/ballots/voter-groups";
export { default as RosterState } from "../lib/binding-voters/roster";
export { default as RosterBody } from "../components/binding-voters/roster/body";
export { default as RosterChanges } from "../components/binding-voters/roster/changes";
export { default as RecordedBy } from "../components/recorded-ballots/recorded-by";
export { default as ProposedBallot } from "../components/replies/proposed-ballot";
export { default as ReplyField } from "../components/replies/reply-field";
export { default as Course } from "../components/timeline/course";
export { default as EarlyEnd } from "../components/tally/early-end";
export { default as Asked } from "../components/votes/asked";
export { default as Details } from "../components/votes/details";
export { default as EarlierVotes } from "../components/votes/earlier-votes";
export { default as Links } from "../components/votes/links";
export { default as TestNote } from "../components/votes/first-vote/test-note";
export { default as PostEdit } from "../components/votes/post-edit";
