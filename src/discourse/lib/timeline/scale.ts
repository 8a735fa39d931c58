const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** What lies between two dates on an axis, in milliseconds. */
const STEPS = [
  HOUR,
  3 * HOUR,
  6 * HOUR,
  12 * HOUR,
  DAY,
  2 * DAY,
  3 * DAY,
  7 * DAY,
  14 * DAY,
  28 * DAY,
  91 * DAY,
  182 * DAY,
  364 * DAY,
];

export interface TimeTick {
  /** In milliseconds. */
  readonly at: number;
  /** Whether it is the hour that tells it from the others. */
  readonly hours: boolean;
}

/**
 * The moments that an axis names: whole days, or hours where it is less than two
 * days, by the clock of the reader.
 *
 * @param from - in milliseconds, as `to`
 * @param most - how many there is room for; at least 1
 */
export function timeTicks(from: number, to: number, most: number): TimeTick[] {
  const sizes =
    to - from < 2 * DAY ? STEPS : STEPS.filter((size) => size >= DAY);
  const step =
    sizes.find((size) => (to - from) / size <= most) ??
    sizes[sizes.length - 1]!;
  const ticks: TimeTick[] = [];
  const next = new Date(from);
  next.setHours(0, 0, 0, 0);
  while (next.getTime() <= to && ticks.length < most) {
    if (next.getTime() >= from) {
      ticks.push({ at: next.getTime(), hours: step < DAY });
    }
    // Not by milliseconds: where the clock is put forward, a day is shorter.
    if (step < DAY) {
      next.setHours(next.getHours() + step / HOUR);
    } else {
      next.setDate(next.getDate() + step / DAY);
    }
  }
  return ticks;
}

/**
 * The numbers that an axis names from 1 up to one: whole and round ones.
 *
 * @param most - how many there is room for; at least 1
 */
export function countTicks(upTo: number, most: number): number[] {
  let step = 1;
  for (let power = 1; upTo / step > most; power *= 10) {
    step =
      [1, 2, 5].map((part) => part * power).find((s) => upTo / s <= most) ??
      10 * power;
  }
  return Array.from(
    { length: Math.floor(upTo / step) },
    (_, index) => (index + 1) * step
  );
}
