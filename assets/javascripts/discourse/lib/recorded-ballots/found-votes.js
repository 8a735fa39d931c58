// Generated from src/discourse/lib/recorded-ballots/found-votes.ts by bin/build; do not edit.

import { settled } from "../tally";
import { verdictOf } from "../tally/verdict";

const FATES = [
  "binding",
  "non_binding",
  "superseded",
  "contradicting",
  "perhaps",
];

const CHOICES = ["+1", "0", "-1"];

export default class FoundVotes {
  constructor(json) {
    this.json = json;
  }

  json;

  get binding() {
    return this.json.binding;
  }

  get nonBinding() {
    return this.json.non_binding;
  }
  /** Whether there is none that reads as a vote, not even perhaps. */

  get empty() {
    return this.json.replies.length === 0;
  }
  /** How many replies read as votes. */

  get count() {
    return this.json.replies.length - this.countOf("perhaps");
  }
  /** The rule that counts them. */

  get rule() {
    return settled(this.json.rule, this.json.electorate);
  }
  /** Where a vote with these ballots would stand. */

  get verdict() {
    return verdictOf(this.json.binding, this.rule);
  }
  /** How often each choice is counted, binding or not; without those that nobody has made. */

  get choices() {
    const counted = this.json.replies.filter(isCounted);
    return CHOICES.map((choice) => ({
      choice,
      count: counted.filter((reply) => reply.choice === choice).length,
    })).filter(({ count }) => count > 0);
  }
  /** The replies by what becomes of them, without groups that are empty. */

  get groups() {
    const { replies } = this.json;
    return FATES.map((fate) => ({
      fate,
      replies: replies.filter((reply) => fateOf(reply) === fate),
    })).filter((group) => group.replies.length > 0);
  }
  /** How many replies are not counted, for one reason. */

  countOf(fate) {
    return (
      this.groups.find((group) => group.fate === fate)?.replies.length ?? 0
    );
  }
}

function isCounted({ counted, choice }) {
  return counted && choice !== null;
}

function fateOf(reply) {
  if (isCounted(reply)) {
    return reply.binding ? "binding" : "non_binding";
  }
  if (reply.choice === null) {
    return "contradicting";
  }
  return reply.sure ? "superseded" : "perhaps";
}
