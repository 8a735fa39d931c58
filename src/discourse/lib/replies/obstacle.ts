import type { ProposedBallotJson } from "./proposed-ballot-api";

/**
 * Why those who keep the roster cannot accept what a reply says: a key below
 * `binding_vote.waiting`. Null where they can.
 *
 * @param ownId - the id of the person who asks
 */
export function obstacleTo(
  { typed, cast, user }: ProposedBallotJson,
  ownId: number | undefined
): "own" | "contradicts" | "cast" | null {
  if (user.id === ownId) {
    return "own";
  }
  if (typed === null) {
    return "contradicts";
  }
  return cast === undefined ? null : "cast";
}
