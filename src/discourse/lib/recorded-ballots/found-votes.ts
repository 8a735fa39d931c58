import { type Choice, type Counts, settled, type SettledRule } from "../tally";
import { verdictOf } from "../tally/verdict";
import type { Phrase } from "../worded";
import type { FoundReplyJson, ThreadTallyJson } from "./thread-tally-api";

/** What becomes of a reply when the votes of a topic are counted. */
export type Fate =
  | "binding"
  | "non_binding"
  | "superseded"
  | "contradicting"
  | "perhaps";

export interface FoundGroup {
  readonly fate: Fate;
  readonly replies: readonly FoundReplyJson[];
}

const FATES: readonly Fate[] = [
  "binding",
  "non_binding",
  "superseded",
  "contradicting",
  "perhaps",
];
const CHOICES: readonly Choice[] = ["+1", "0", "-1"];

/** The votes that the replies of a topic hold, counted as if they had been cast. */
export default class FoundVotes {
  constructor(readonly json: ThreadTallyJson) {}

  get binding(): Counts {
    return this.json.binding;
  }

  get nonBinding(): Counts {
    return this.json.non_binding;
  }

  /** Whether there is none that reads as a vote, not even perhaps. */
  get empty(): boolean {
    return this.json.replies.length === 0;
  }

  /** How many replies read as votes. */
  get count(): number {
    return this.json.replies.length - this.countOf("perhaps");
  }

  /** The rule that counts them. */
  get rule(): SettledRule {
    return settled(this.json.rule, this.json.electorate);
  }

  /** Where a vote with these ballots would stand. */
  get verdict(): Phrase[] {
    return verdictOf(this.json.binding, this.rule);
  }

  /** How often each choice is counted, binding or not; without those that nobody has made. */
  get choices(): readonly { choice: Choice; count: number }[] {
    const counted = this.json.replies.filter(isCounted);
    return CHOICES.map((choice) => ({
      choice,
      count: counted.filter((reply) => reply.choice === choice).length,
    })).filter(({ count }) => count > 0);
  }

  /** The replies by what becomes of them, without groups that are empty. */
  get groups(): readonly FoundGroup[] {
    const { replies } = this.json;
    return FATES.map((fate) => ({
      fate,
      replies: replies.filter((reply) => fateOf(reply) === fate),
    })).filter((group) => group.replies.length > 0);
  }

  /** How many replies are not counted, for one reason. */
  countOf(fate: Fate): number {
    return (
      this.groups.find((group) => group.fate === fate)?.replies.length ?? 0
    );
  }
}

function isCounted({ counted, choice }: FoundReplyJson): boolean {
  return counted && choice !== null;
}

function fateOf(reply: FoundReplyJson): Fate {
  if (isCounted(reply)) {
    return reply.binding ? "binding" : "non_binding";
  }
  if (reply.choice === null) {
    return "contradicting";
  }
  return reply.sure ? "superseded" : "perhaps";
}
