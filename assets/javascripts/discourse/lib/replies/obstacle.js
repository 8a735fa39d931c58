// Generated from src/discourse/lib/replies/obstacle.ts by bin/build; do not edit.

export function obstacleTo({ typed, cast, user }, ownId) {
  if (user.id === ownId) {
    return "own";
  }
  if (typed === null) {
    return "contradicts";
  }
  return cast === void 0 ? null : "cast";
}
