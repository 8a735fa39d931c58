import { ajax } from "discourse/lib/ajax";
import { votePath } from "../../vote-path";
import type { Matter, VoteJson } from "../vote-api";

/** That people were reminded. */
export interface ReminderJson {
  /** How many. */
  reminded: number;
  /** From when on they may be again, an ISO 8601 time. */
  remindable_at: string;
}

/** Edits what an open vote decides on which nobody has voted. */
export async function editMatter(
  id: number,
  matter: Matter
): Promise<VoteJson> {
  const answer = await ajax(`${votePath(id)}/matter.json`, {
    type: "PUT",
    data: matter,
  });
  return answer.binding_vote;
}

/** Reminds the binding voters who have not voted. */
export function remindVoters(id: number): Promise<ReminderJson> {
  return ajax(`${votePath(id)}/reminder.json`, { type: "POST" });
}

/** How the result will look, as HTML that the server has cooked, with a line on what happens next. */
export async function previewResult(
  id: number,
  nextStep: string
): Promise<string> {
  const answer = await ajax(`${votePath(id)}/result/preview.json`, {
    type: "POST",
    data: { next_step: nextStep },
  });
  return answer.result.cooked;
}

/** Posts the result of a closed vote in its topic. */
export async function postResult(id: number, nextStep: string): Promise<void> {
  await ajax(`${votePath(id)}/result.json`, {
    type: "POST",
    data: { next_step: nextStep },
  });
}
