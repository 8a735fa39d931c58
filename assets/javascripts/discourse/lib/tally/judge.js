// Generated from src/discourse/lib/tally/judge.ts by bin/build; do not edit.

import { leastWhole, readFraction } from "./fraction";
import { counted, needed } from "./minimum";

export function judge(counts, rule, electorate = null) {
  const { plus, zero, minus } = counts;
  for (const count of [plus, zero, minus, electorate ?? 0]) {
    assertCount(count);
  }
  const lacking = needed(rule, electorate) - counted(counts, rule);
  const floor = plusFloor(minus, rule);
  const blocked = rule.blocking && minus > 0;
  const unmet = [];
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
  const plusNeeded = blocked ? null : Math.max(lacking, floor - plus);
  return {
    reached,
    unmet,
    plusNeeded: reached ? 0 : plusNeeded,
    minusSpare: reached ? minusSpare(counts, rule) : 0,
  };
}

export function plusFloor(minus, rule) {
  return leastWhole(readFraction(rule.plusPerMinus), minus, rule.strictly);
}

function minusSpare({ plus, minus }, rule) {
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

function assertCount(count) {
  if (!Number.isSafeInteger(count) || count < 0) {
    throw new RangeError(
      `a count is a whole number from 0 up, not ${String(count)}`
    );
  }
}
