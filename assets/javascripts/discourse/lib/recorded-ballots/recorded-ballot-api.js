// Generated from src/discourse/lib/recorded-ballots/recorded-ballot-api.ts by bin/build; do not edit.

import { ajax } from "discourse/lib/ajax";
import { votePath } from "../vote-path";

export function recordBallot(voteId, recording) {
  return ajax(`${votePath(voteId)}/recorded-ballots.json`, {
    type: "PUT",
    data: recording,
  });
}

export function unrecordBallot(voteId, ballotId) {
  return ajax(`${votePath(voteId)}/recorded-ballots/${ballotId}.json`, {
    type: "DELETE",
  });
}

export function undoRecordings(voteId, changes) {
  return ajax(`${votePath(voteId)}/recorded-ballots/undo.json`, {
    type: "POST",
    data: { changes: changes.join(",") },
  });
}
