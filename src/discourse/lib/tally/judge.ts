import type { Counts, Judgement, Rule, Unmet } from "./types";

/**
 * Says whether counts of binding ballots satisfy a rule, and what is missing.
 *
 * The default rule, lazy 2/3 majority (at least 3 votes, and at least twice as
 * many +1 as -1), is the reading of the Apache Hadoop by-laws that Apache TVM
 * follows since its RFC 102. The server's twin is
 * lib/discourse_binding_vote/tally/rule.rb; test/vectors/judgements.json holds both
 * to one reading.
 *
 * @example
 * judge({ plus: 2, zero: 0, minus: 0 }, lazyTwoThirds).plusNeeded // 1
 *
 * @param counts - whole numbers from 0 up
 * @throws RangeError for what is no count
 */
export function judge(counts: Counts, rule: Rule): Judgement {
  for (const count of [counts.plus, counts.zero, counts.minus]) {
    assertCount(count);
  }

  const unmet = unmetBy(counts, rule);
  const reached = unmet.length === 0;

  return {
    reached,
    unmet,
    plusNeeded: reached ? 0 : plusNeeded(counts, rule),
    minusSpare: reached ? minusSpare(counts, rule) : 0,
  };
}

function unmetBy({ plus, minus }: Counts, rule: Rule): Unmet[] {
  const unmet: Unmet[] = [];
  if ((rule.minimumOf === "plus" ? plus : plus + minus) < rule.minimum) {
    unmet.push("minimum");
  }
  if (plus < plusFloor(minus, rule)) {
    unmet.push("ratio");
  }
  if (rule.blocking && minus > 0) {
    unmet.push("blocked");
  }
  return unmet;
}

/** The fewest +1 that satisfy the ratio against so many -1. */
function plusFloor(minus: number, rule: Rule): number {
  return rule.plusPerMinus * minus + (rule.strictly ? 1 : 0);
}

function plusNeeded({ plus, minus }: Counts, rule: Rule): number | null {
  if (rule.blocking && minus > 0) {
    return null;
  }
  const floor = rule.minimumOf === "plus" ? rule.minimum : rule.minimum - minus;
  return Math.max(floor, plusFloor(minus, rule)) - plus;
}

function minusSpare({ plus, minus }: Counts, rule: Rule): number {
  if (rule.blocking) {
    return 0;
  }
  const strict = rule.strictly ? 1 : 0;
  return Math.floor((plus - strict) / rule.plusPerMinus) - minus;
}

function assertCount(count: number): void {
  if (!Number.isSafeInteger(count) || count < 0) {
    throw new RangeError(
      `a count is a whole number from 0 up, not ${String(count)}`
    );
  }
}
