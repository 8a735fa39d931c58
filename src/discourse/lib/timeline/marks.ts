import {
  type Anchored,
  numberPlaces,
  type Placed,
  placeLabels,
  type Room,
} from "./labels";
import type { TimelineJson } from "./timeline-api";
import { eventLine, eventText, turnText } from "./wording";

/** A moment that the picture names. */
export interface Mark {
  /** In milliseconds. */
  readonly at: number;
  readonly kind: "reached" | "lost" | "edited" | "moved" | "end";
  /** In a word or two, and in full. */
  readonly text: string;
  readonly line: string;
}

/** Names of marks above the picture; `numbered` where the words stand below it. */
export interface MarkLabels {
  readonly placed: readonly Placed[];
  readonly numbered: boolean;
  readonly rows: number;
}

/** So many marks are named; of more, those between are told by the table alone. */
export const MOST_MARKS = 20;

/** How many rows words may take before there are numbers in their place. */
const WORD_ROWS = 2;

const KINDS = {
  opened: null,
  deadline_moved: "moved",
  extended: "moved",
  edited: "edited",
  closed: "end",
  closed_early: "end",
  cancelled: "end",
} as const;

/** All that there is to name, oldest first. */
export function allMarks({ moments, events }: TimelineJson): Mark[] {
  const turns = moments.flatMap((moment) =>
    moment.turned
      ? {
          at: Date.parse(moment.at),
          kind: moment.turned,
          text: turnText(moment),
          line: turnText(moment),
        }
      : []
  );
  const others = events.flatMap((event) => {
    const kind = KINDS[event.type];
    return kind
      ? {
          at: Date.parse(event.at),
          kind,
          text: eventText(event),
          line: eventLine(event),
        }
      : [];
  });
  return [...turns, ...others].sort((one, other) => one.at - other.at);
}

/** The earliest and the latest of them, few enough to be named. */
export function namedMarks(marks: readonly Mark[]): readonly Mark[] {
  const half = MOST_MARKS / 2;
  return marks.length <= MOST_MARKS
    ? marks
    : [...marks.slice(0, half), ...marks.slice(-half)];
}

/** Words where there is room for them, else numbers. */
export function labelMarks(
  marks: readonly Mark[],
  x: (at: number) => number,
  room: Room
): MarkLabels {
  const anchored: Anchored[] = marks.map(({ at, text }) => ({
    x: x(at),
    text,
  }));
  const words = placeLabels(anchored, room, WORD_ROWS);
  const placed =
    words ??
    numberPlaces(
      anchored.map((mark) => mark.x),
      room
    );
  const rows = Math.max(0, ...placed.map(({ row }) => row + 1));
  return { placed, numbered: words === null, rows };
}
