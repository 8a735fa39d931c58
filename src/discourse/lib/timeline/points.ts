import type { Counts } from "../tally";
import type { Chart } from "./chart";
import type { CountedChangeJson } from "./timeline-api";

/** A moment in the picture. */
export interface Point {
  /** In pixels, as `y`. */
  readonly x: number;
  readonly y: number;
  /** On which line it is, and whether ballots came to it or went from it. */
  readonly kind: `${keyof Counts}-${"came" | "went"}`;
  /** The `d` of a path: round for +1 and 0, with corners for -1. */
  readonly shape: string;
}

const NOTHING: Counts = { plus: 0, zero: 0, minus: 0 };

/** Half the size of a point, in letters' sizes. */
const RADIUS = 0.32;

/** The moments, each on the line that it changed most tellingly. */
export function pointsOf(
  moments: readonly CountedChangeJson[],
  chart: Pick<Chart, "x" | "y">,
  font: number
): Point[] {
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

/** What came comes first, and -1 and +1 before 0. */
function kindOf(before: Counts, after: Counts): Point["kind"] {
  const sides = ["minus", "plus", "zero"] as const;
  const came = sides.find((side) => after[side] > before[side]);
  if (came) {
    return `${came}-came`;
  }
  const went = sides.find((side) => after[side] < before[side]);
  return went ? `${went}-went` : "zero-came";
}

function heightOf(kind: Point["kind"], { plus, minus }: Counts): number {
  if (kind.startsWith("plus")) {
    return plus;
  }
  return kind.startsWith("minus") ? -minus : 0;
}

function circle(x: number, y: number, r: number): string {
  return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
}

function diamond(x: number, y: number, r: number): string {
  return `M${x - r} ${y}L${x} ${y - r}L${x + r} ${y}L${x} ${y + r}Z`;
}
