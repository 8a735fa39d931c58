// Generated from src/discourse/lib/timeline/chart.ts by bin/build; do not edit.

import { judge } from "../tally";
import { textWidth } from "./labels";
import { countTicks } from "./scale";

const PLOT = 14;
export const ROW = 1.5;
const NAME = "+1: ";

export function roomOf(standings, width, font) {
  const { plus, minus } = greatest(standings);
  const digits = String(Math.max(plus, minus)).length;
  const numbers = textWidth("0".repeat(digits), font) + font;
  const names = textWidth(NAME + "0".repeat(digits), font) + font / 2;
  return { left: numbers, right: Math.max(numbers, width - names), font };
}

export function timeScale(from, to, { left, right }) {
  const pixels = (right - left) / Math.max(1, to - from);
  return (at) => left + Math.min(Math.max(0, at - from), to - from) * pixels;
}

export function drawChart({ from, standings, rule, room, x, rows }) {
  const { left, right, font } = room;
  const start = { at: from, counts: { plus: 0, zero: 0, minus: 0 } };
  const all = [start, ...standings];
  const most = greatest(all);
  const needs = all.map(({ counts }) => neededPlus(rule, counts));
  const up = Math.max(1, most.plus, ...needs.map((need) => need ?? 0));
  const down = Math.max(1, most.minus);
  const top = (rows + 0.3) * ROW * font;
  const bottom = top + PLOT * font;
  const unit = (bottom - top) / (up + down);
  const zero = top + up * unit;
  const y = (count) => zero - count * unit;
  const line = (heightOf) =>
    stepLine(
      all.map(({ at }, index) => {
        const count = heightOf(index);
        return { x: x(at), y: count === null ? null : y(count) };
      }),
      right
    );
  const last = all[all.length - 1].counts;
  return {
    height: bottom + 1.5 * ROW * font,
    left,
    right,
    top,
    bottom,
    zero,
    plus: line((index) => all[index].counts.plus),
    minus: line((index) => -all[index].counts.minus),
    needed: needs.some((need) => need !== null && need > 0)
      ? line((index) => needs[index])
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

function neededPlus(rule, counts) {
  return judge({ ...counts, plus: 0 }, rule).plusNeeded;
}

function greatest(standings) {
  const most = (side) =>
    standings.reduce((max, { counts }) => Math.max(max, counts[side]), 0);
  return { plus: most("plus"), zero: most("zero"), minus: most("minus") };
}

function stepLine(places, end) {
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

function numbersAlong(up, down, rowsOfOne) {
  const upTo = (most) =>
    countTicks(most, Math.min(5, Math.max(1, Math.floor(most * rowsOfOne))));
  return [...upTo(up), 0, ...upTo(down).map((count) => -count)];
}

function round(pixels) {
  return Math.round(pixels * 10) / 10;
}
