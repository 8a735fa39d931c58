import { type Counts, judge, type Rule } from "../tally";
import { type Room, textWidth } from "./labels";
import { countTicks } from "./scale";

/** The counts from a moment on. */
export interface Standing {
  /** In milliseconds. */
  readonly at: number;
  readonly counts: Counts;
}

export interface ChartInput {
  /** When it begins, in milliseconds. */
  readonly from: number;
  /** Oldest first. */
  readonly standings: readonly Standing[];
  readonly rule: Rule;
  readonly room: Room;
  /** Where a moment is. */
  readonly x: (at: number) => number;
  /** How many rows of labels stand above it. */
  readonly rows: number;
}

/** Places of a chart in pixels; lines as they stand in the `d` of a path. */
export interface Chart {
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly zero: number;
  readonly plus: string;
  readonly minus: string;
  /** How many +1 the rule needs; not drawn where no number of them would do, "" where it never needs any. */
  readonly needed: string;
  /** Names of the lines, beside their ends. */
  readonly plusEnd: number;
  readonly minusEnd: number;
  readonly numbers: readonly { readonly y: number; readonly text: string }[];
  x(at: number): number;
  /** Of +1 above the middle line, of -1 below it. */
  y(count: number): number;
}

/** The height of the lines, and of a row of text, in letters' sizes. */
const PLOT = 14;
export const ROW = 1.5;

/** The name of a line, which its count follows. */
const NAME = "+1: ";

/**
 * The room between the names of the lines and the numbers along them.
 *
 * @param width - of the whole picture, in pixels
 * @param font - the size of its letters, in pixels
 */
export function roomOf(
  standings: readonly Standing[],
  width: number,
  font: number
): Room {
  const { plus, minus } = greatest(standings);
  const digits = String(Math.max(plus, minus)).length;
  const numbers = textWidth("0".repeat(digits), font) + font;
  const names = textWidth(NAME + "0".repeat(digits), font) + font / 2;
  return { left: numbers, right: Math.max(numbers, width - names), font };
}

/** Where moments are, from one to another, in milliseconds. */
export function timeScale(
  from: number,
  to: number,
  { left, right }: Room
): (at: number) => number {
  const pixels = (right - left) / Math.max(1, to - from);
  return (at) => left + Math.min(Math.max(0, at - from), to - from) * pixels;
}

/** Draws how counts of binding ballots went: +1 upward and -1 downward from a middle line. */
export function drawChart({
  from,
  standings,
  rule,
  room,
  x,
  rows,
}: ChartInput): Chart {
  const { left, right, font } = room;
  const start: Standing = { at: from, counts: { plus: 0, zero: 0, minus: 0 } };
  const all = [start, ...standings];
  const most = greatest(all);
  const needs = all.map(({ counts }) => neededPlus(rule, counts));
  const up = Math.max(1, most.plus, ...needs.map((need) => need ?? 0));
  const down = Math.max(1, most.minus);

  const top = (rows + 0.3) * ROW * font;
  const bottom = top + PLOT * font;
  const unit = (bottom - top) / (up + down);
  const zero = top + up * unit;
  const y = (count: number) => zero - count * unit;
  const line = (heightOf: (index: number) => number | null) =>
    stepLine(
      all.map(({ at }, index) => {
        const count = heightOf(index);
        return { x: x(at), y: count === null ? null : y(count) };
      }),
      right
    );
  const last = all[all.length - 1]!.counts;

  return {
    height: bottom + 1.5 * ROW * font,
    left,
    right,
    top,
    bottom,
    zero,
    plus: line((index) => all[index]!.counts.plus),
    minus: line((index) => -all[index]!.counts.minus),
    needed: needs.some((need) => need !== null && need > 0)
      ? line((index) => needs[index]!)
      : "",
    plusEnd: Math.min(y(last.plus), zero - ROW * font * 0.5),
    minusEnd: Math.max(y(-last.minus), zero + ROW * font * 0.5),
    numbers: numbersAlong(up, down, unit / (ROW * font)).map((count) => ({
      y: y(count),
      text: String(Math.abs(count)),
    })),
    x,
    y,
  };
}

/** How many +1 the rule needs beside these 0 and -1; null where no number of them would do. */
function neededPlus(rule: Rule, counts: Counts): number | null {
  return judge({ ...counts, plus: 0 }, rule).plusNeeded;
}

/** The greatest count of each side. */
function greatest(standings: readonly Standing[]): Counts {
  const most = (side: keyof Counts) =>
    standings.reduce((max, { counts }) => Math.max(max, counts[side]), 0);
  return { plus: most("plus"), zero: most("zero"), minus: most("minus") };
}

/** A line that keeps its height until the next place, up to an end; null is where there is none. */
function stepLine(
  places: readonly { x: number; y: number | null }[],
  end: number
): string {
  let drawn = false;
  const parts = places.map(({ x, y }, index) => {
    if (y === null) {
      drawn = false;
      return "";
    }
    const move = drawn ? `V${round(y)}` : `M${round(x)} ${round(y)}`;
    drawn = true;
    return `${move}H${round(places[index + 1]?.x ?? end)}`;
  });
  return parts.join("");
}

/** Round counts on both sides of 0, as many as there is room for, and few. */
function numbersAlong(up: number, down: number, rowsOfOne: number): number[] {
  const upTo = (most: number) =>
    countTicks(most, Math.min(5, Math.max(1, Math.floor(most * rowsOfOne))));
  return [...upTo(up), 0, ...upTo(down).map((count) => -count)];
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
