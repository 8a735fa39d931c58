// Generated from src/discourse/lib/votes/edited-matter.ts by bin/build; do not edit.

const PARTS = [
  "subject",
  "summary",
  "decides",
  "consequences",
  "details",
  "links",
];

export function takeMatter(vote, newer) {
  const { json } = vote;
  const edited = PARTS.filter(
    (part) => JSON.stringify(json[part]) !== JSON.stringify(newer[part])
  );
  if (edited.length > 0) {
    edited.forEach((part) => Object.assign(json, { [part]: newer[part] }));
    vote.json = json;
  }
}
