// Generated from src/discourse/lib/timeline/labels.ts by bin/build; do not edit.

const GAP = 0.6;

export function textWidth(text, font) {
  const widths = Array.from(text, (letter) =>
    letter.codePointAt(0) > 11904 ? 1.05 : 0.6
  );
  return font * widths.reduce((sum, width) => sum + width, 0);
}

export function placeLabels(labels, room, rows) {
  const ends = Array.from({ length: rows }, () => -Infinity);
  const placed = [];
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

export function numberPlaces(places, room) {
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

function joinNearest(groups) {
  const gaps = groups.slice(1).map(({ x }, index) => x - groups[index].x);
  const at = gaps.indexOf(Math.min(...gaps));
  const [one, other] = [groups[at], groups[at + 1]];
  const joined = { from: one.from, to: other.to, x: (one.x + other.x) / 2 };
  return [...groups.slice(0, at), joined, ...groups.slice(at + 2)];
}
