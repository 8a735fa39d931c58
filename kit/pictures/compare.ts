/** A picture by its pixels: red, green, blue and opacity of each, line by line. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: readonly number[];
}

/** Columns of a picture, from and up to. */
export type Columns = readonly [number, number];

/** Fonts differ between machines; as far as that goes in a cell. Another word or colour goes further. */
const TEXT_TOLERANCE = 26;
/** Where there is no text, pictures are the same but for rounding. */
const QUIET_TOLERANCE = 6;
/** The side of a cell over which colours are averaged, in pixels. */
const CELL = 8;

/**
 * Says how two pictures differ, or nothing where they do not: cell by cell, and
 * pixel by pixel in columns without text.
 */
export function difference(
  stored: Picture,
  taken: Picture,
  quiet: readonly Columns[]
): string | null {
  const { width, height } = taken;
  if (stored.width !== width || stored.height !== height) {
    return `it is ${width} × ${height}, not ${stored.width} × ${stored.height}`;
  }
  const differs = (x: number, y: number, side: number, tolerance: number) => {
    const before = mean(stored, x, y, side);
    return mean(taken, x, y, side).some(
      (value, index) => Math.abs(value - before[index]!) > tolerance
    );
  };

  for (let y = 0; y < height; y += CELL) {
    for (let x = 0; x < width; x += CELL) {
      if (differs(x, y, CELL, TEXT_TOLERANCE)) {
        return `it looks different around ${x}, ${y}`;
      }
    }
  }
  for (const [from, to] of quiet) {
    for (let x = from; x < to; x += 1) {
      for (let y = 0; y < height; y += 1) {
        if (differs(x, y, 1, QUIET_TOLERANCE)) {
          return `it looks different at ${x}, ${y}`;
        }
      }
    }
  }
  return null;
}

/** The colour of a square, as far as it lies in the picture. */
function mean(picture: Picture, left: number, top: number, side: number) {
  const right = Math.min(left + side, picture.width);
  const bottom = Math.min(top + side, picture.height);
  const sums = [0, 0, 0];
  for (let y = top; y < bottom; y += 1) {
    for (let x = left; x < right; x += 1) {
      const pixel = 4 * (y * picture.width + x);
      sums.forEach((sum, index) => {
        sums[index] = sum + picture.data[pixel + index]!;
      });
    }
  }
  const size = (right - left) * (bottom - top);
  return sums.map((sum) => sum / size);
}
