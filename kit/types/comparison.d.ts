// How a stand-in is compared with what it stands in for.

/** What both have, as the real one has it. */
export type Shared<Real, StandIn> = Pick<
  Real,
  Extract<keyof Real, keyof StandIn>
>;

/** A real function whose types leave out that it may give nothing. */
export type Loosely<Real extends (...args: never) => unknown> = (
  ...args: Parameters<Real>
) => ReturnType<Real> | undefined;

type Callable = (...args: never) => unknown;

type Full<Args extends readonly unknown[]> = {
  [Index in keyof Args]-?: Args[Index];
};

/** How many arguments may be given. */
type Lengths<Args extends readonly unknown[]> = Args extends readonly [
  unknown,
  ...infer Rest,
]
  ? Args["length"] | Lengths<Rest>
  : Args["length"];

/** The names of what takes more than the real one does, or something else. */
export type Laxer<Real, StandIn> = {
  [Name in keyof Real & keyof StandIn]: Real[Name] extends Callable
    ? StandIn[Name] extends (...args: infer Given) => unknown
      ? Full<Given>["length"] extends Lengths<Full<Parameters<Real[Name]>>>
        ? Real[Name] extends (...args: [...Given, ...never[]]) => unknown
          ? never
          : Name
        : Name
      : never
    : never;
}[keyof Real & keyof StandIn];

/** Holds where there are no such names. */
export type None<Names extends never> = Names;
