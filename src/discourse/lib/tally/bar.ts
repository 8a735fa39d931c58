import type { Counts, Rule } from ".";

/** Parts of a bar, in percent of its length. */
export interface Bar {
  plus: number;
  minus: number;
  /** Where the +1 have to come to against the -1; null where the rule has no ratio. */
  mark: number | null;
}

/**
 * Draws binding counts. The whole of the bar is the greater of the rule's
 * minimum and the votes cast, so that two +1 of three fill two thirds of it.
 */
export function bar({ plus, minus }: Counts, rule: Rule): Bar {
  const whole = Math.max(rule.minimum, plus + minus, 1);
  const percent = (part: number) => (100 * part) / whole;

  return {
    plus: percent(plus),
    minus: percent(minus),
    mark:
      rule.plusPerMinus > 0
        ? (100 * rule.plusPerMinus) / (rule.plusPerMinus + 1)
        : null,
  };
}
