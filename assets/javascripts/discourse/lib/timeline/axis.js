// Generated from src/discourse/lib/timeline/axis.ts by bin/build; do not edit.

import I18n from "discourse-i18n";
import { placeLabels, textWidth } from "./labels";
import { timeTicks } from "./scale";

export function axisDates(from, to, x, room) {
  const widest = textWidth("30 Nov", room.font);
  const most = Math.floor((room.right - room.left) / widest);
  for (let count = Math.max(1, most); count > 0; count--) {
    const ticks = timeTicks(from, to, count);
    const placed = placeLabels(
      ticks.map((tick) => ({ x: x(tick.at), text: dateOf(tick) })),
      room,
      1
    );
    if (placed) {
      return placed.map((label, index) => withTick(label, x(ticks[index].at)));
    }
  }
  return [];
}

function withTick({ x: textX, text }, x) {
  return { x, textX, text };
}

function dateOf({ at, hours }) {
  return inLocale({
    day: "numeric",
    month: "short",
    ...(hours && { hour: "2-digit", minute: "2-digit" }),
  }).format(at);
}

export function zoneAt(time) {
  const parts = inLocale({ timeZoneName: "short" }).formatToParts(time);
  return parts.find(({ type }) => type === "timeZoneName").value;
}

function inLocale(options) {
  return new Intl.DateTimeFormat(
    I18n.currentLocale().replace("_", "-"),
    options
  );
}
