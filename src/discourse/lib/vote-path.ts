/** Where the server has the votes, and what is not of one vote alone. */
export const VOTES = "/binding-votes";

/** Where it has a vote, and what is of that vote. */
export function votePath(voteId: number): string {
  return `${VOTES}/${voteId}`;
}
