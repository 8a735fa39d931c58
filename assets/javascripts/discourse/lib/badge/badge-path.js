// Generated from src/discourse/lib/badge/badge-path.ts by bin/build; do not edit.

import { votePath } from "../vote-path";

export function badgePath(voteId) {
  return `${votePath(voteId)}/badge.svg`;
}
