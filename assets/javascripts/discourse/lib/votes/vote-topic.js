// Generated from src/discourse/lib/votes/vote-topic.ts by bin/build; do not edit.

export function isWhole(json) {
  return "own" in json;
}
