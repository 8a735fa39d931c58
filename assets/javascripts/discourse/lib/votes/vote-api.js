// Generated from src/discourse/lib/votes/vote-api.ts by bin/build; do not edit.

import { ajax } from "discourse/lib/ajax";
import { votePath, VOTES } from "../vote-path";

export function openVote(opening) {
  return ajax(`${VOTES}.json`, { type: "POST", data: opening });
}

export async function findVote(id) {
  const answer = await ajax(`${votePath(id)}.json`);
  return answer.binding_vote;
}

export async function removeVote(id) {
  await ajax(`${votePath(id)}.json`, { type: "DELETE" });
}

export function closeVote(id, outcome) {
  return ajax(`${votePath(id)}/closure.json`, {
    type: "POST",
    data: { outcome },
  });
}

export function moveClosingTime(id, closesAt) {
  return ajax(`${votePath(id)}/deadline.json`, {
    type: "PUT",
    data: { closes_at: closesAt },
  });
}

export function cancelVote(id, reason) {
  return ajax(`${votePath(id)}/cancellation.json`, {
    type: "POST",
    data: { reason },
  });
}
