// Generated from src/discourse/lib/vote-path.ts by bin/build; do not edit.

export const VOTES = "/binding-votes";

export function votePath(voteId) {
  return `${VOTES}/${voteId}`;
}
