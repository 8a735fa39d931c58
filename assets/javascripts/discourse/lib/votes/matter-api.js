// Generated from src/discourse/lib/votes/matter-api.ts by bin/build; do not edit.

import { ajax } from "discourse/lib/ajax";
import { votePath } from "../vote-path";

export async function findMatter(voteId) {
  const answer = await ajax(`${votePath(voteId)}/matter.json`);
  return answer.matter;
}
