/** A text, and the place on the axis that it is of, in pixels. */
export interface Anchored {
  readonly x: number;
  readonly text: string;
}

/** A text with its place: its middle, and its row from 0. */
export interface Placed {
  readonly x: number;
  readonly row: number;
  readonly text: string;
}

/** Where labels may stand. */
export interface Room {
  readonly left: number;
  readonly right: number;
  /** The size of the letters, in pixels. */
  readonly font: number;
}

/** What lies between two labels, in letters' sizes. */
const GAP = 0.6;

/** About how wide a text is, in pixels: rather too much than too little. */
export function textWidth(text: string, font: number): number {
  const widths = Array.from(text, (letter) =>
    letter.codePointAt(0)! > 0x2e80 ? 1.05 : 0.6
  );
  return font * widths.reduce((sum, width) => sum + width, 0);
}

/**
 * Places labels above one another where they would overlap, each over its x as
 * far as the room allows.
 *
 * @param labels - by x
 * @param rows - how many there may be
 * @returns null where they need more rows than that, or more room than there is
 */
export function placeLabels(
  labels: readonly Anchored[],
  room: Room,
  rows: number
): Placed[] | null {
  const ends = Array.from({ length: rows }, () => -Infinity);
  const placed: Placed[] = [];
  for (const { x, text } of labels) {
    const half = textWidth(text, room.font) / 2;
    if (2 * half > room.right - room.left) {
      return null;
    }
    const middle = Math.min(Math.max(x, room.left + half), room.right - half);
    const row = ends.findIndex((end) => middle - half >= end + GAP * room.font);
    if (row < 0) {
      return null;
    }
    ends[row] = middle + half;
    placed.push({ x: middle, row, text });
  }
  return placed;
}

/**
 * Numbers places from 1 on in a single row; those that would overlap share a
 * label, such as "2–4".
 *
 * @param places - in pixels, the leftmost first
 */
export function numberPlaces(places: readonly number[], room: Room): Placed[] {
  let groups = places.map((x, index) => ({ from: index, to: index, x }));
  for (;;) {
    const labels = groups.map(({ from, to, x }) => ({
      x,
      text: from === to ? `${from + 1}` : `${from + 1}–${to + 1}`,
    }));
    const placed = placeLabels(labels, room, 1);
    if (placed || groups.length < 2) {
      return placed ?? [];
    }
    groups = joinNearest(groups);
  }
}

interface Group {
  readonly from: number;
  readonly to: number;
  readonly x: number;
}

/** Makes one of those two neighbors that are nearest to each other. */
function joinNearest(groups: readonly Group[]): Group[] {
  const gaps = groups.slice(1).map(({ x }, index) => x - groups[index]!.x);
  const at = gaps.indexOf(Math.min(...gaps));
  const [one, other] = [groups[at]!, groups[at + 1]!];
  const joined = { from: one.from, to: other.to, x: (one.x + other.x) / 2 };
  return [...groups.slice(0, at), joined, ...groups.slice(at + 2)];
}
