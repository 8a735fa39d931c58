// Generated from src/discourse/lib/time-left.ts by bin/build; do not edit.

const MINUTE = 6e4;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

export function timeLeft(milliseconds) {
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
