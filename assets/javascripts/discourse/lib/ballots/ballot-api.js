// Generated from src/discourse/lib/ballots/ballot-api.ts by bin/build; do not edit.

import { ajax } from "discourse/lib/ajax";
import { votePath } from "../vote-path";

export function castBallot(voteId, choice, reason, reply) {
  return ajax(`${votePath(voteId)}/ballot.json`, {
    type: "PUT",
    data: { choice, reason, reply },
  });
}

export function withdrawBallot(voteId) {
  return ajax(`${votePath(voteId)}/ballot.json`, { type: "DELETE" });
}

export function findBallots(voteId, page) {
  return ajax(`${votePath(voteId)}/ballots.json`, { data: { page } });
}
