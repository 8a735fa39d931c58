// Generated from src/discourse/lib/votes/votes-api.ts by bin/build; do not edit.

import { ajax } from "discourse/lib/ajax";

const VOTES = "/binding-votes";

export async function openVote(opening) {
  const answer = await ajax(`${VOTES}.json`, { type: "POST", data: opening });
  return answer.binding_vote;
}

export async function findVote(id) {
  const answer = await ajax(`${VOTES}/${id}.json`);
  return answer.binding_vote;
}

export function castBallot(voteId, choice, reason, reply) {
  return ajax(`${VOTES}/${voteId}/ballot.json`, {
    type: "PUT",
    data: { choice, reason, reply },
  });
}

export async function findReplies(voteId) {
  const answer = await ajax(`${VOTES}/${voteId}/replies.json`);
  return answer.replies;
}

export function withdrawBallot(voteId) {
  return ajax(`${VOTES}/${voteId}/ballot.json`, { type: "DELETE" });
}

export function recordBallot(voteId, recording) {
  return ajax(`${VOTES}/${voteId}/recorded-ballots.json`, {
    type: "PUT",
    data: recording,
  });
}

export function unrecordBallot(voteId, ballotId) {
  return ajax(`${VOTES}/${voteId}/recorded-ballots/${ballotId}.json`, {
    type: "DELETE",
  });
}

export async function findProposedBallots(voteId) {
  const answer = await ajax(`${proposedPath(voteId)}.json`);
  return answer.proposed_ballots;
}

export function confirmProposedBallot(voteId, id) {
  return ajax(`${proposedPath(voteId)}/${id}/confirmation.json`, {
    type: "POST",
  });
}

export function acceptProposedBallot(voteId, id) {
  return ajax(`${proposedPath(voteId)}/${id}/acceptance.json`, {
    type: "POST",
  });
}

export function setAsideProposedBallot(voteId, id) {
  return ajax(`${proposedPath(voteId)}/${id}.json`, { type: "DELETE" });
}

function proposedPath(voteId) {
  return `${VOTES}/${voteId}/proposed-ballots`;
}

export function findBallots(voteId, page) {
  return ajax(`${VOTES}/${voteId}/ballots.json`, { data: { page } });
}

export async function findPostBallots(voteId, postIds) {
  const answer = await ajax(`${VOTES}/${voteId}/post-ballots.json`, {
    data: { post_ids: postIds.join(",") },
  });
  return answer.post_ballots;
}

export async function findResult(voteId) {
  const answer = await ajax(`${VOTES}/${voteId}/result.json`);
  return answer.result;
}

export function exportPath(voteId, format) {
  return `${VOTES}/${voteId}/export.${format}`;
}

export function badgePath(voteId) {
  return `${VOTES}/${voteId}/badge.svg`;
}

export function closeVote(voteId, revision) {
  return ajax(`${VOTES}/${voteId}/closure.json`, {
    type: "POST",
    data: { revision },
  });
}

export function moveDeadline(voteId, closesAt) {
  return ajax(`${VOTES}/${voteId}/deadline.json`, {
    type: "PUT",
    data: { closes_at: closesAt },
  });
}

export function cancelVote(voteId, reason) {
  return ajax(`${VOTES}/${voteId}/cancellation.json`, {
    type: "POST",
    data: { reason },
  });
}
