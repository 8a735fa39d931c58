import { readBallotText } from "../../src/discourse/lib/replies/ballot-text";
import {
  type Choice,
  countBallots,
  type Counts,
  judge,
  outcome,
  SIDE,
  type Tally,
} from "../../src/discourse/lib/tally";
import { nameOf, personOf } from "./marks.ts";
import { replay } from "./replay.ts";
import type { ExportedBallot, VoteExport } from "./vote-export.ts";

/** What the ballots of an export give, and in what it differs from that. */
export interface Recount {
  readonly tally: Tally;
  /** "open" or "reached" while the vote is open, then its outcome. */
  readonly state: string;
  /** Sentences; empty where the export agrees. */
  readonly differences: readonly string[];
}

/** A sign or none, then zero or a fraction: the forum counts it as 0. */
const ZERO = /^[+-]?(?:0|0?\.\d{1,3})$/;

/** Counts the ballots of an export anew, and derives its outcome from them. */
export function recount({
  vote,
  rule,
  electorate,
  counts,
  ballots,
  history,
}: VoteExport): Recount {
  const tally = countBallots(ballots.filter(saysChoice));
  const judgement = judge(tally.binding, rule, electorate);
  const ending = endingOf(vote, () => outcome(tally.binding, rule, electorate));
  const state = ending ?? (judgement.reached ? "reached" : "open");

  return {
    tally,
    state,
    differences: [
      ...ballots.flatMap(misread),
      ...differ(
        "binding counts are",
        figures(counts.binding),
        figures(tally.binding)
      ),
      ...differ(
        "non-binding counts are",
        figures(counts.non_binding),
        figures(tally.nonBinding)
      ),
      ...differ("outcome is", String(vote.outcome), String(ending)),
      ...differ("state is", vote.state, state),
      ...replay(history, ballots),
    ],
  };
}

/** How a vote ended: a cancelled one, which gives its reason, ends so whatever its ballots say. */
function endingOf(
  { closed_at, cancel_reason }: VoteExport["vote"],
  derive: () => string
): string | null {
  if (closed_at === null) {
    return null;
  }
  return cancel_reason === null ? derive() : "cancelled";
}

/** Counts as a sentence names them. */
export function figures({ plus, zero, minus }: Counts): string {
  return `+1: ${plus}, 0: ${zero}, -1: ${minus}`;
}

type Choosing = ExportedBallot & { readonly choice: Choice };

function saysChoice(ballot: ExportedBallot): ballot is Choosing {
  return Object.hasOwn(SIDE, ballot.choice);
}

/** Says where a ballot is counted as something else than what was typed. */
function misread(ballot: ExportedBallot): string[] {
  const { choice, typed } = ballot;
  return choice === choiceOf(typed)
    ? []
    : [
        `The ballot of ${nameOf(personOf(ballot))} is counted as ${JSON.stringify(choice)}, and was typed ${JSON.stringify(typed)}.`,
      ];
}

/**
 * The twin of lib/discourse_binding_vote/ballots/choice.rb; null for what is no choice.
 * What was typed in a reply has more forms.
 */
function choiceOf(typed: string): Choice | null {
  if (typed === "+1" || typed === "-1") {
    return typed;
  }
  if (ZERO.test(typed)) {
    return "0";
  }
  const text = readBallotText(typed);
  return text?.typed === typed ? text.choice : null;
}

function differ(what: string, said: string, found: string): string[] {
  return said === found
    ? []
    : [`The export says that the ${what} ${said}; its ballots give ${found}.`];
}
