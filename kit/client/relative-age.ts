// Stands in for frontend/discourse/app/lib/formatter.js of Discourse. Left out:
// all but how ages are put into words, short and less short.
import { i18n } from "./discourse-i18n.ts";

const HOUR = 60;
const DAY = 24 * HOUR;

/** As in lists: "5m". */
export function tiny(date: Date): string {
  const seconds = Math.round(Math.abs(Date.now() - date.getTime()) / 1000);
  const minutes = Math.max(1, Math.round(seconds / 60));
  const t = (key: string, count: number) =>
    i18n(`dates.tiny.${key}`, { count });

  if (minutes <= 44) {
    return t("x_minutes", minutes);
  }
  if (minutes <= 89) {
    return t("about_x_hours", 1);
  }
  if (minutes <= 1409) {
    return t("about_x_hours", Math.round(minutes / HOUR));
  }
  if (minutes <= 2519) {
    return t("x_days", 1);
  }
  return minutes <= 14 * DAY
    ? t("x_days", Math.round(minutes / DAY))
    : shortDate(date, "dates.tiny.date_year");
}

/** As in sentences: "5 mins", or "5 mins ago", and "on Mar 1" where there is an "on". */
export function medium(date: Date, leaveAgo: boolean, wrapOn = false): string {
  const seconds = Math.round((Date.now() - date.getTime()) / 1000);
  const minutes = Math.round(seconds / 60);
  const t = (key: string, count: number) =>
    i18n(`dates.medium${leaveAgo ? "_with_ago" : ""}.${key}`, { count });

  if (seconds < 60) {
    return i18n("now");
  }
  if (seconds > 5 * DAY * 60) {
    const text = shortDate(date, "dates.medium.date_year");
    return wrapOn ? i18n("dates.wrap_on", { date: text }) : text;
  }
  if (minutes <= 55) {
    return t("x_minutes", minutes);
  }
  if (minutes <= 89) {
    return t("x_hours", 1);
  }
  return minutes <= 1409
    ? t("x_hours", Math.round(minutes / HOUR))
    : t("x_days", Math.max(1, Math.round(minutes / DAY)));
}

/** Without the year where it is this year. */
function shortDate(date: Date, withYear: string): string {
  const thisYear = date.getFullYear() === new Date().getFullYear();
  return moment(date).format(
    i18n(thisYear ? "dates.tiny.date_month" : withYear)
  );
}
