import { countTexts, reachedText } from "../binding-voters/mark-effect";
import {
  adjust,
  type Ballot,
  judge,
  type SettledRule,
  type Tally,
} from "../tally";
import type ImportedRow from "./imported-row";

/** As much of a vote as says what ballots do to it. */
export interface CountedVote extends Tally {
  readonly rule: SettledRule;
}

interface Standpoint extends Tally {
  readonly reached: boolean;
}

/** Where a vote stands before and after rows are recorded. */
export interface ThreadEffect {
  readonly before: Standpoint;
  readonly after: Standpoint;
}

/**
 * Says what recording rows would do, as far as the page knows the ballots that are there.
 *
 * @param rows - each of another person
 */
export function threadEffect(
  { binding, nonBinding, rule }: CountedVote,
  rows: readonly ImportedRow[]
): ThreadEffect {
  const stand = (tally: Tally): Standpoint => ({
    ...tally,
    reached: judge(tally.binding, rule).reached,
  });
  const before = { binding, nonBinding };
  const after = rows
    .map(({ change }) => change)
    .reduce<Tally>(
      (tally, change) =>
        count(count(tally, change.before, -1), change.after, 1),
      before
    );
  return { before: stand(before), after: stand(after) };
}

/** The counts that change, and whether the vote is reached then, in words; null where none changes. */
export function threadEffectText(effect: ThreadEffect): string | null {
  const { before, after } = effect;
  const counts = [
    ...countTexts(before.binding, after.binding, "count"),
    ...countTexts(before.nonBinding, after.nonBinding, "count_non_binding"),
  ];
  return counts.length > 0 ? [...counts, reachedText(effect)].join(" ") : null;
}

function count(tally: Tally, ballot: Ballot | null, step: 1 | -1): Tally {
  if (!ballot) {
    return tally;
  }
  const side = ballot.binding ? "binding" : "nonBinding";
  return { ...tally, [side]: adjust(tally[side], ballot.choice, step) };
}
