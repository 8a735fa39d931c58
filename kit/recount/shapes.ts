/** The file holds something else than an export. */
export class Unreadable extends Error {}

/** Throws Unreadable, naming the place, where a value is not of its kind. */
export type Shape = (value: unknown, place: string) => void;

/** A plain value that passes a test; `kind` says in words which do. */
export function plain(kind: string, test: (value: unknown) => boolean): Shape {
  return (value, place) => {
    if (!test(value)) {
      throw new Unreadable(`${place} is not ${kind}`);
    }
  };
}

/** Null, or what the shape says. */
export function orNull(shape: Shape): Shape {
  return (value, place) => {
    if (value !== null) {
      shape(value, place);
    }
  };
}

/** Left out, or what the shape says. */
export function orLeftOut(shape: Shape): Shape {
  return (value, place) => {
    if (value !== undefined) {
      shape(value, place);
    }
  };
}

/** An object with at least these members. */
export function object(members: Readonly<Record<string, Shape>>): Shape {
  return (value, place) => {
    if (typeof value !== "object" || value === null) {
      throw new Unreadable(`${place} is not an object`);
    }
    for (const [name, shape] of Object.entries(members)) {
      shape((value as Record<string, unknown>)[name], `${place}.${name}`);
    }
  };
}

/** An array of one kind of thing. */
export function listOf(shape: Shape): Shape {
  return (value, place) => {
    if (!Array.isArray(value)) {
      throw new Unreadable(`${place} is not a list`);
    }
    value.forEach((item, index) => shape(item, `${place}[${index}]`));
  };
}

export const text = plain("a text", (value) => typeof value === "string");
export const number = plain("a number", Number.isFinite);
export const fraction = plain(
  'a whole number from 0 up or a fraction like "2/3"',
  (value) =>
    (typeof value === "number" || typeof value === "string") &&
    /^\d{1,6}(\/0*[1-9]\d{0,5})?$/.test(String(value))
);
export const truth = plain(
  "true or false",
  (value) => typeof value === "boolean"
);
