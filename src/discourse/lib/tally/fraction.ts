/** A number as a whole number of equal parts. */
export interface Fraction {
  readonly over: number;
  readonly under: number;
}

/**
 * Reads a number from 0 up as a rule writes it.
 *
 * @example
 * readFraction("3/2") // { over: 3, under: 2 }
 *
 * @param written - a whole number, as a number or a text, or a fraction of two
 * @throws RangeError for what is none
 */
export function readFraction(written: number | string): Fraction {
  if (Number.isSafeInteger(written) && (written as number) >= 0) {
    return { over: written as number, under: 1 };
  }
  const [, over, under = "1"] =
    /^(\d{1,6})(?:\/(\d{1,6}))?$/.exec(String(written)) ?? [];
  if (over === undefined || Number(under) === 0) {
    throw new RangeError(
      `a fraction is written like 2 or "3/2", not ${JSON.stringify(written)}`
    );
  }
  return { over: Number(over), under: Number(under) };
}

/** The smallest whole number that is at least so many times the fraction, or more than it. */
export function leastWhole(
  { over, under }: Fraction,
  times: number,
  strictly: boolean
): number {
  return strictly
    ? Math.floor((over * times) / under) + 1
    : Math.ceil((over * times) / under);
}
