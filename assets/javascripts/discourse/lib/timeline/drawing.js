// Generated from src/discourse/lib/timeline/drawing.ts by bin/build; do not edit.

import { i18n } from "discourse-i18n";
import { dateText } from "../date-text";
import worded from "../worded";
import { axisDates, zoneAt } from "./axis";
import { drawChart, roomOf, ROW, timeScale } from "./chart";
import { allMarks, labelMarks, namedMarks } from "./marks";
import { pointsOf } from "./points";

const POINT = 0.6;

export default class Drawing {
  chart;
  points;
  dates;
  #timeline;
  #room;
  #marks;
  #labels;
  #zone;
  /**
   * @param width - of the whole picture, in pixels
   * @param font - the size of its letters, in pixels
   * @param now - in milliseconds, at which the picture of an open vote ends
   */

  constructor(timeline, rule, width, font, now = Date.now()) {
    const { moments } = timeline;
    const standings = moments.map(({ at, binding }) => ({
      at: Date.parse(at),
      counts: binding,
    }));
    const from = Date.parse(timeline.from);
    const to = timeline.to
      ? Date.parse(timeline.to)
      : Math.max(now, standings[standings.length - 1]?.at ?? from);
    const room = roomOf(standings, width, font);
    const x = timeScale(from, to, room);
    this.#timeline = timeline;
    this.#room = room;
    this.#marks = namedMarks(allMarks(timeline));
    this.#labels = labelMarks(this.#marks, x, room);
    const { rows } = this.#labels;
    this.chart = drawChart({ from, standings, rule, room, x, rows });
    this.points = pointsOf(moments, this.chart, font);
    this.dates = axisDates(from, to, x, room);
    this.#zone = i18n("binding_vote.timeline.zone", { zone: zoneAt(to) });
  }
  /** Whether there is room for points; else the lines are all there is. */

  get showsPoints() {
    const { left, right, font } = this.#room;
    return this.points.length * POINT * font <= right - left;
  }

  get marks() {
    return this.#marks.map(({ at, kind }) => ({ kind, x: this.chart.x(at) }));
  }
  /** The names of the marks, or their numbers. */

  get labels() {
    return this.#labels.placed.map(({ x, row, text }) => ({
      x,
      y: (row + 0.5) * ROW * this.#room.font,
      text,
    }));
  }
  /** What the numbers stand for; none where the marks have names. */

  get key() {
    return this.#labels.numbered
      ? this.#marks.map(({ at, line }) =>
          worded("binding_vote.timeline.mark", {
            date: dateText(new Date(at)),
            what: line,
          })
        )
      : [];
  }
  /** How to read what has no name in the picture. */

  get legend() {
    return [
      this.chart.needed && i18n("binding_vote.timeline.needed"),
      this.#zone,
    ]
      .filter(Boolean)
      .join(" ");
  }

  get plusArea() {
    return this.#areaBelow(this.chart.plus);
  }

  get minusArea() {
    return this.#areaBelow(this.chart.minus);
  }

  get plusText() {
    return this.#nameOf("plus");
  }

  get minusText() {
    return this.#nameOf("minus");
  }

  get numbersEnd() {
    return this.#room.left - this.#room.font / 2;
  }

  get endsX() {
    return this.#room.right + this.#room.font / 2;
  }

  get datesTop() {
    return this.chart.bottom + this.#room.font / 3;
  }

  get datesY() {
    return this.chart.bottom + this.#room.font;
  }
  /** The index of the moment that is nearest to a place, in pixels. */

  nearest(x) {
    const away = this.points.map((point) => Math.abs(point.x - x));
    return away.lastIndexOf(Math.min(...away));
  }

  #areaBelow(line) {
    return `${line}V${this.chart.zero}H${this.#room.left}Z`;
  }

  #nameOf(side) {
    const { moments } = this.#timeline;
    const count = moments[moments.length - 1]?.binding[side] ?? 0;
    return i18n(`binding_vote.timeline.${side}`, { count });
  }
}
