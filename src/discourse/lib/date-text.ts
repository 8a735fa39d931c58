import I18n from "discourse-i18n";

/**
 * A moment as one reads it wherever the time matters: day, time and time zone,
 * which is the reader's own, in the reader's language. The year stands only
 * where it is another one than now.
 *
 * @example
 * dateText(new Date("2026-12-08T04:54:00Z")) // "8 Dec, 05:54 CET"
 */
export function dateText(date: Date, now = new Date()): string {
  return new Intl.DateTimeFormat(I18n.currentLocale().replace("_", "-"), {
    day: "numeric",
    month: "short",
    hour: "2-digit",
    minute: "2-digit",
    timeZoneName: "short",
    ...(date.getFullYear() !== now.getFullYear() && { year: "numeric" }),
  }).format(date);
}

/** The name of the reader's time zone, as it is at that moment, such as "CET". */
export function zoneText(date: Date): string {
  const parts = new Intl.DateTimeFormat(
    I18n.currentLocale().replace("_", "-"),
    { timeZoneName: "short" }
  ).formatToParts(date);
  return parts.find(({ type }) => type === "timeZoneName")!.value;
}
