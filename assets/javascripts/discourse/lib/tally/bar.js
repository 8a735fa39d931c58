// Generated from src/discourse/lib/tally/bar.ts by bin/build; do not edit.

export function bar({ plus, minus }, rule) {
  const whole = Math.max(rule.minimum, plus + minus, 1);
  const percent = (part) => (100 * part) / whole;
  return {
    plus: percent(plus),
    minus: percent(minus),
    mark:
      rule.plusPerMinus > 0
        ? (100 * rule.plusPerMinus) / (rule.plusPerMinus + 1)
        : null,
  };
}
