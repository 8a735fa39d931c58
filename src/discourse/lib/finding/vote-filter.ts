/** The states that the list of votes can be narrowed to, as they follow each other on the page. */
export const LISTED_STATES = [
  "open",
  "waiting",
  "reached",
  "passed",
  "failed",
  "cancelled",
] as const;

export type ListedState = (typeof LISTED_STATES)[number];

/** What a list of votes is narrowed to, as its address says it; null is everything. */
export interface VoteFilter {
  readonly state: string | null;
  readonly kind: string | null;
  /** An id. */
  readonly category: string | null;
  /** A part of the subject. */
  readonly q: string | null;
}

export const EVERYTHING: VoteFilter = {
  state: null,
  kind: null,
  category: null,
  q: null,
};

/** The path of the page that lists them. */
export function listPath(filter: VoteFilter): string {
  const query = new URLSearchParams(
    Object.entries(filter).filter(([, value]) => !!value) as [string, string][]
  ).toString();
  return query ? `/binding-votes?${query}` : "/binding-votes";
}
