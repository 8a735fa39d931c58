// Generated from src/discourse/lib/timeline/scale.ts by bin/build; do not edit.

const HOUR = 36e5;
const DAY = 24 * HOUR;

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

export function timeTicks(from, to, most) {
  const sizes =
    to - from < 2 * DAY ? STEPS : STEPS.filter((size) => size >= DAY);
  const step =
    sizes.find((size) => (to - from) / size <= most) ?? sizes[sizes.length - 1];
  const ticks = [];
  const next = new Date(from);
  next.setHours(0, 0, 0, 0);
  while (next.getTime() <= to && ticks.length < most) {
    if (next.getTime() >= from) {
      ticks.push({ at: next.getTime(), hours: step < DAY });
    }
    if (step < DAY) {
      next.setHours(next.getHours() + step / HOUR);
    } else {
      next.setDate(next.getDate() + step / DAY);
    }
  }
  return ticks;
}

export function countTicks(upTo, most) {
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
