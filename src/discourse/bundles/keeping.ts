/** What those do who keep the roster of a vote. */
export { default as AddBindingVoters } from "../components/binding-voters/add-binding-voters";
export { default as LiftBindingMark } from "../components/binding-voters/lift-binding-mark";
export { default as MarkBindingVoter } from "../components/binding-voters/mark-binding-voter";
export { default as PasteBindingVoters } from "../components/binding-voters/paste-binding-voters";
export { default as ImportBindingBallots } from "../components/imports/import-binding-ballots";
export { default as RecordBindingBallot } from "../components/recorded-ballots/record-binding-ballot";
export { default as Keeping } from "../components/recorded-ballots/keeping";
