import { leastWhole, readFraction } from "./fraction";
import { counted, needed } from "./minimum";
import type { Counts, Judgement, Rule, Unmet } from "./types";

/**
 * Says whether counts of binding ballots satisfy a rule, and what is missing.
 *
 * The default rule, lazy 2/3 majority (at least 3 votes, and at least twice as
 * many +1 as -1), is the reading of the Apache Hadoop by-laws that Apache TVM
 * follows since its RFC 102. The server's twin is
 * lib/discourse_binding_vote/tally/rule.rb; test/vectors holds both to one reading.
 *
 * @example
 * judge({ plus: 2, zero: 0, minus: 0 }, lazyTwoThirds).plusNeeded // 1
 *
 * @param counts - whole numbers from 0 up
 * @param electorate - how many people the ballots can come from in all; null
 *   where that is not known
 * @throws RangeError for what is no count, and for a share of an electorate that
 *   is not known
 */
export function judge(
  counts: Counts,
  rule: Rule,
  electorate: number | null = null
): Judgement {
  const { plus, zero, minus } = counts;
  for (const count of [plus, zero, minus, electorate ?? 0]) {
    assertCount(count);
  }

  const lacking = needed(rule, electorate) - counted(counts, rule);
  const floor = plusFloor(minus, rule);
  const blocked = rule.blocking && minus > 0;
  const unmet: Unmet[] = [];
  if (lacking > 0) {
    unmet.push("minimum");
  }
  if (plus < floor) {
    unmet.push("ratio");
  }
  if (blocked) {
    unmet.push("blocked");
  }
  const reached = unmet.length === 0;

  // A +1 more is one more of whatever the minimum counts; a -1 more takes nothing from it.
  const plusNeeded = blocked ? null : Math.max(lacking, floor - plus);
  return {
    reached,
    unmet,
    plusNeeded: reached ? 0 : plusNeeded,
    minusSpare: reached ? minusSpare(counts, rule) : 0,
  };
}

/** The fewest +1 that satisfy the ratio against so many -1. */
export function plusFloor(minus: number, rule: Rule): number {
  return leastWhole(readFraction(rule.plusPerMinus), minus, rule.strictly);
}

function minusSpare({ plus, minus }: Counts, rule: Rule): number | null {
  if (rule.blocking) {
    return 0;
  }
  const { over, under } = readFraction(rule.plusPerMinus);
  if (over === 0) {
    return null;
  }
  const most = (plus * under - (rule.strictly ? 1 : 0)) / over;
  return Math.floor(most) - minus;
}

function assertCount(count: number): void {
  if (!Number.isSafeInteger(count) || count < 0) {
    throw new RangeError(
      `a count is a whole number from 0 up, not ${String(count)}`
    );
  }
}
