// Generated from src/discourse/lib/tally/minimum.ts by bin/build; do not edit.

import { total } from "./counts";
import { leastWhole, readFraction } from "./fraction";

export function counted(counts, { minimumOf }) {
  switch (minimumOf) {
    case "plus":
      return counts.plus;
    case "turnout":
      return total(counts);
    default:
      return counts.plus + counts.minus;
  }
}

export function settled(rule, electorate) {
  return rule.minimumShare
    ? {
        ...rule,
        minimum: needed(rule, electorate),
        minimumShare: null,
        shareOf: electorate,
      }
    : rule;
}

export function needed(rule, electorate) {
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
