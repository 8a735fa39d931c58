// Generated from src/discourse/lib/exports/export-api.ts by bin/build; do not edit.

import { ajax } from "discourse/lib/ajax";
import { votePath } from "../vote-path";

export async function findResult(voteId) {
  const answer = await ajax(`${votePath(voteId)}/result.json`);
  return answer.result;
}

export function exportPath(voteId, format) {
  return `${votePath(voteId)}/export.${format}`;
}
