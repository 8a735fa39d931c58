import { i18n } from "discourse-i18n";
import { dateText } from "../date-text";
import type { Rule } from "../tally";
import worded from "../worded";
import { type AxisDate, axisDates, zoneAt } from "./axis";
import { type Chart, drawChart, roomOf, ROW, timeScale } from "./chart";
import type { Room } from "./labels";
import {
  allMarks,
  labelMarks,
  type Mark,
  type MarkLabels,
  namedMarks,
} from "./marks";
import { type Point, pointsOf } from "./points";
import type { TimelineJson } from "./timeline-api";

/** How much of the width each point needs, in letters' sizes, to be one that one can tell from others. */
const POINT = 0.6;

/** All that the picture of a vote over time shows, with its places in pixels. */
export default class Drawing {
  readonly chart: Chart;
  readonly points: readonly Point[];
  readonly dates: readonly AxisDate[];

  readonly #timeline: TimelineJson;
  readonly #room: Room;
  readonly #marks: readonly Mark[];
  readonly #labels: MarkLabels;
  readonly #zone: string;

  /**
   * @param width - of the whole picture, in pixels
   * @param font - the size of its letters, in pixels
   * @param now - in milliseconds, at which the picture of an open vote ends
   */
  constructor(
    timeline: TimelineJson,
    rule: Rule,
    width: number,
    font: number,
    now = Date.now()
  ) {
    const { moments } = timeline;
    const standings = moments.map(({ at, binding }) => ({
      at: Date.parse(at),
      counts: binding,
    }));
    const from = Date.parse(timeline.from);
    // The clock of the reader may be behind.
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
  get showsPoints(): boolean {
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
  get key(): string[] {
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
  get legend(): string {
    return [
      this.chart.needed && i18n("binding_vote.timeline.needed"),
      this.#zone,
    ]
      .filter(Boolean)
      .join(" ");
  }

  get plusArea(): string {
    return this.#areaBelow(this.chart.plus);
  }

  get minusArea(): string {
    return this.#areaBelow(this.chart.minus);
  }

  get plusText(): string {
    return this.#nameOf("plus");
  }

  get minusText(): string {
    return this.#nameOf("minus");
  }

  get numbersEnd(): number {
    return this.#room.left - this.#room.font / 2;
  }

  get endsX(): number {
    return this.#room.right + this.#room.font / 2;
  }

  get datesTop(): number {
    return this.chart.bottom + this.#room.font / 3;
  }

  get datesY(): number {
    return this.chart.bottom + this.#room.font;
  }

  /** The index of the moment that is nearest to a place, in pixels. */
  nearest(x: number): number {
    const away = this.points.map((point) => Math.abs(point.x - x));
    // Of several at one place the last, after which the counts stay so.
    return away.lastIndexOf(Math.min(...away));
  }

  #areaBelow(line: string): string {
    return `${line}V${this.chart.zero}H${this.#room.left}Z`;
  }

  #nameOf(side: "plus" | "minus"): string {
    const { moments } = this.#timeline;
    const count = moments[moments.length - 1]?.binding[side] ?? 0;
    return i18n(`binding_vote.timeline.${side}`, { count });
  }
}
