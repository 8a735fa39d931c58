/** How many +1, 0 and -1 there are. */
export type Mix = readonly [plus: number, zero: number, minus: number];

/** The whole numbers from 0 up to a last one. */
export function upTo(last: number): number[] {
  return Array.from({ length: last + 1 }, (_, number) => number);
}

/** Every +1, 0 and -1 that so many people can cast; the rest of them stay silent. */
export function mixesOf(people: number): Mix[] {
  return upTo(people).flatMap((plus) =>
    upTo(people - plus).flatMap((zero) =>
      upTo(people - plus - zero).map((minus): Mix => [plus, zero, minus])
    )
  );
}
