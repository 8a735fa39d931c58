// Generated from src/discourse/lib/finding/vote-filter.ts by bin/build; do not edit.

export const LISTED_STATES = [
  "open",
  "waiting",
  "reached",
  "passed",
  "failed",
  "cancelled",
];

export const EVERYTHING = {
  state: null,
  kind: null,
  category: null,
  q: null,
};

export function listPath(filter) {
  const query = new URLSearchParams(
    Object.entries(filter).filter(([, value]) => !!value)
  ).toString();
  return query ? `/binding-votes?${query}` : "/binding-votes";
}
