import { total } from "./counts";
import { leastWhole, readFraction } from "./fraction";
import type { Counts, Rule, SettledRule } from "./types";

/** How many ballots the minimum of a rule counts. */
export function counted(counts: Counts, { minimumOf }: Rule): number {
  switch (minimumOf) {
    case "plus":
      return counts.plus;
    case "turnout":
      return total(counts);
    default:
      return counts.plus + counts.minus;
  }
}

/**
 * The rule as it is for an electorate: where it asks for a share of all, that is
 * worked out, so that it asks for a minimum alone.
 *
 * @throws RangeError as `needed` does
 */
export function settled(rule: Rule, electorate: number | null): SettledRule {
  return rule.minimumShare
    ? {
        ...rule,
        minimum: needed(rule, electorate),
        minimumShare: null,
        shareOf: electorate!,
      }
    : rule;
}

/**
 * How many of these have to be there: the minimum, or the share where that is more.
 *
 * @param electorate - how many people the ballots can come from in all; null
 *   where that is not known
 * @throws RangeError for a share of an electorate that is not known
 */
export function needed(rule: Rule, electorate: number | null): number {
  const { minimum, minimumShare, shareStrictly = false } = rule;
  if (!minimumShare) {
    return minimum;
  }
  if (electorate === null) {
    throw new RangeError("a share needs to know of how many people");
  }
  const share = readFraction(minimumShare);
  return Math.max(minimum, leastWhole(share, electorate, shareStrictly));
}
