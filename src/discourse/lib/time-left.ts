const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

export interface TimeLeft {
  unit: "days" | "hours" | "minutes";
  count: number;
}

/**
 * Time as people say it: in days while there are at least two of them, then in
 * hours, then in minutes, rounded; never 0, since something is left.
 *
 * @param milliseconds - more than 0
 */
export function timeLeft(milliseconds: number): TimeLeft {
  if (milliseconds >= 1.5 * DAY) {
    return { unit: "days", count: Math.round(milliseconds / DAY) };
  }
  if (milliseconds >= 1.5 * HOUR) {
    return { unit: "hours", count: Math.round(milliseconds / HOUR) };
  }
  return {
    unit: "minutes",
    count: Math.max(1, Math.round(milliseconds / MINUTE)),
  };
}
