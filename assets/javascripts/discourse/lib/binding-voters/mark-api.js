// Generated from src/discourse/lib/binding-voters/mark-api.ts by bin/build; do not edit.

import { ajax } from "discourse/lib/ajax";
import { votePath, VOTES } from "../vote-path";

export function previewMarks(voteId, order) {
  return ajax(`${votePath(voteId)}/marks/preview.json`, {
    type: "POST",
    data: order,
  });
}

export function placeMarks(voteId, order) {
  return ajax(`${votePath(voteId)}/marks.json`, { type: "PUT", data: order });
}

export function previewLift(markId, batch) {
  return ajax(`${VOTES}/marks/${markId}/lift-preview.json`, {
    type: "POST",
    data: { batch },
  });
}

export function liftMark(markId, batch) {
  return ajax(`${VOTES}/marks/${markId}.json`, {
    type: "DELETE",
    data: { batch },
  });
}

export function undoMarks(undoId) {
  return ajax(`${VOTES}/mark-changes/${undoId}.json`, { type: "DELETE" });
}
