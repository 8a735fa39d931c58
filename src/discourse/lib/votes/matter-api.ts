import { ajax } from "discourse/lib/ajax";
import { votePath } from "../vote-path";
import type { Kind } from "./kind";

/** What a vote decides, as it was written. */
export interface MatterJson {
  kind: Kind;
  subject: string;
  /** Markdown. */
  summary: string;
  links: string[];
  /** Null in other kinds, and in a new sub-project. */
  existing_codebase: string | null;
  /** Null in other kinds. */
  proposed_codebase: string | null;
  /** The id of its preset. */
  rule: string;
  /** From its opening to its closing time. */
  period_hours: number;
}

export async function findMatter(voteId: number): Promise<MatterJson> {
  const answer = await ajax(`${votePath(voteId)}/matter.json`);
  return answer.matter;
}
