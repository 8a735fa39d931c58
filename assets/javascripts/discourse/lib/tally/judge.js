// Generated from src/discourse/lib/tally/judge.ts by bin/build; do not edit.

export function judge(counts, rule) {
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

function unmetBy({ plus, minus }, rule) {
  const unmet = [];
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

function plusFloor(minus, rule) {
  return rule.plusPerMinus * minus + (rule.strictly ? 1 : 0);
}

function plusNeeded({ plus, minus }, rule) {
  if (rule.blocking && minus > 0) {
    return null;
  }
  const floor = rule.minimumOf === "plus" ? rule.minimum : rule.minimum - minus;
  return Math.max(floor, plusFloor(minus, rule)) - plus;
}

function minusSpare({ plus, minus }, rule) {
  if (rule.blocking) {
    return 0;
  }
  const strict = rule.strictly ? 1 : 0;
  return Math.floor((plus - strict) / rule.plusPerMinus) - minus;
}

function assertCount(count) {
  if (!Number.isSafeInteger(count) || count < 0) {
    throw new RangeError(
      `a count is a whole number from 0 up, not ${String(count)}`
    );
  }
}
