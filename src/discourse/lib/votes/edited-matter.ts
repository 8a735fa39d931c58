import type { VoteJson } from "./vote-api";

const PARTS = [
  "subject",
  "summary",
  "decides",
  "consequences",
  "details",
  "links",
] as const;

/**
 * Takes into the JSON of a vote what it decides by a newer one. Where that is
 * anything else, everything that shows the JSON is shown anew.
 */
export function takeMatter(
  vote: { json: VoteJson },
  newer: Readonly<VoteJson>
): void {
  const { json } = vote;
  const edited = PARTS.filter(
    (part) => JSON.stringify(json[part]) !== JSON.stringify(newer[part])
  );
  if (edited.length > 0) {
    edited.forEach((part) => Object.assign(json, { [part]: newer[part] }));
    vote.json = json;
  }
}
