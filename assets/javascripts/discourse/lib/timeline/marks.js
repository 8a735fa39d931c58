// Generated from src/discourse/lib/timeline/marks.ts by bin/build; do not edit.

import { numberPlaces, placeLabels } from "./labels";
import { eventLine, eventText, turnText } from "./wording";

export const MOST_MARKS = 20;
const WORD_ROWS = 2;

const KINDS = {
  opened: null,
  deadline_moved: "moved",
  extended: "moved",
  edited: "edited",
  closed: "end",
  closed_early: "end",
  cancelled: "end",
};

export function allMarks({ moments, events }) {
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

export function namedMarks(marks) {
  const half = MOST_MARKS / 2;
  return marks.length <= MOST_MARKS
    ? marks
    : [...marks.slice(0, half), ...marks.slice(-half)];
}

export function labelMarks(marks, x, room) {
  const anchored = marks.map(({ at, text }) => ({
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
