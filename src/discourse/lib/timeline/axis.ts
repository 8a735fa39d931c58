import I18n from "discourse-i18n";
import { type Placed, placeLabels, type Room, textWidth } from "./labels";
import { type TimeTick, timeTicks } from "./scale";

/** A date below the picture: where it is, in pixels, and its text with its middle. */
export interface AxisDate {
  readonly x: number;
  readonly textX: number;
  readonly text: string;
}

/** As many dates as there is room for, none over another. */
export function axisDates(
  from: number,
  to: number,
  x: (at: number) => number,
  room: Room
): AxisDate[] {
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
      return placed.map((label, index) => withTick(label, x(ticks[index]!.at)));
    }
  }
  return [];
}

function withTick({ x: textX, text }: Placed, x: number): AxisDate {
  return { x, textX, text };
}

function dateOf({ at, hours }: TimeTick): string {
  return inLocale({
    day: "numeric",
    month: "short",
    ...(hours && { hour: "2-digit", minute: "2-digit" }),
  }).format(at);
}

/** The time zone in which the reader is told times then, such as "CET". */
export function zoneAt(time: number): string {
  const parts = inLocale({ timeZoneName: "short" }).formatToParts(time);
  return parts.find(({ type }) => type === "timeZoneName")!.value;
}

function inLocale(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(
    I18n.currentLocale().replace("_", "-"),
    options
  );
}
