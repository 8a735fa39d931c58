// Generated from src/discourse/lib/votes/managing/managing-api.ts by bin/build; do not edit.

import { ajax } from "discourse/lib/ajax";
import { votePath } from "../../vote-path";

export async function editMatter(id, matter) {
  const answer = await ajax(`${votePath(id)}/matter.json`, {
    type: "PUT",
    data: matter,
  });
  return answer.binding_vote;
}

export function remindVoters(id) {
  return ajax(`${votePath(id)}/reminder.json`, { type: "POST" });
}

export async function previewResult(id, nextStep) {
  const answer = await ajax(`${votePath(id)}/result/preview.json`, {
    type: "POST",
    data: { next_step: nextStep },
  });
  return answer.result.cooked;
}

export async function postResult(id, nextStep) {
  await ajax(`${votePath(id)}/result.json`, {
    type: "POST",
    data: { next_step: nextStep },
  });
}
