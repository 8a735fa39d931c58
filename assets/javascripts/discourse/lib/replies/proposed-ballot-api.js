// Generated from src/discourse/lib/replies/proposed-ballot-api.ts by bin/build; do not edit.

import { ajax } from "discourse/lib/ajax";
import { votePath } from "../vote-path";

export async function findProposedBallots(voteId) {
  const answer = await ajax(`${pathOf(voteId)}.json`);
  return answer.proposed_ballots;
}

export function confirmProposedBallot(voteId, id) {
  return ajax(`${pathOf(voteId)}/${id}/confirmation.json`, { type: "POST" });
}

export function acceptProposedBallot(voteId, { id, choice }) {
  return ajax(`${pathOf(voteId)}/${id}/acceptance.json`, {
    type: "POST",
    data: { choice },
  });
}

export function acceptProposedBallots(voteId, proposed) {
  const choices = proposed.map(({ id, choice }) => `${id}:${choice}`).join(",");
  return ajax(`${pathOf(voteId)}/acceptance.json`, {
    type: "POST",
    data: { choices },
  });
}

export function setAsideProposedBallot(voteId, id) {
  return ajax(`${pathOf(voteId)}/${id}.json`, { type: "DELETE" });
}

export function restoreProposedBallot(voteId, id) {
  return ajax(`${pathOf(voteId)}/${id}/restoration.json`, { type: "POST" });
}

function pathOf(voteId) {
  return `${votePath(voteId)}/proposed-ballots`;
}
