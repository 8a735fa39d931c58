// Generated from src/discourse/lib/timeline/points.ts by bin/build; do not edit.

const NOTHING = { plus: 0, zero: 0, minus: 0 };
const RADIUS = 0.32;

export function pointsOf(moments, chart, font) {
  return moments.map(({ at, binding }, index) => {
    const kind = kindOf(moments[index - 1]?.binding ?? NOTHING, binding);
    const x = chart.x(Date.parse(at));
    const y = chart.y(heightOf(kind, binding));
    const shape = kind.startsWith("minus")
      ? diamond(x, y, RADIUS * font * 1.25)
      : circle(x, y, RADIUS * font);
    return { x, y, kind, shape };
  });
}

function kindOf(before, after) {
  const sides = ["minus", "plus", "zero"];
  const came = sides.find((side) => after[side] > before[side]);
  if (came) {
    return `${came}-came`;
  }
  const went = sides.find((side) => after[side] < before[side]);
  return went ? `${went}-went` : "zero-came";
}

function heightOf(kind, { plus, minus }) {
  if (kind.startsWith("plus")) {
    return plus;
  }
  return kind.startsWith("minus") ? -minus : 0;
}

function circle(x, y, r) {
  return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
}

function diamond(x, y, r) {
  return `M${x - r} ${y}L${x} ${y - r}L${x + r} ${y}L${x} ${y + r}Z`;
}
