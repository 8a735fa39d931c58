// Generated from src/discourse/lib/date-text.ts by bin/build; do not edit.

import I18n from "discourse-i18n";

export function dateText(date, now = /* @__PURE__ */ new Date()) {
  return new Intl.DateTimeFormat(I18n.currentLocale().replace("_", "-"), {
    day: "numeric",
    month: "short",
    hour: "2-digit",
    minute: "2-digit",
    timeZoneName: "short",
    ...(date.getFullYear() !== now.getFullYear() && { year: "numeric" }),
  }).format(date);
}

export function zoneText(date) {
  const parts = new Intl.DateTimeFormat(
    I18n.currentLocale().replace("_", "-"),
    { timeZoneName: "short" }
  ).formatToParts(date);
  return parts.find(({ type }) => type === "timeZoneName").value;
}
