import { ajax } from "discourse/lib/ajax";
import type { KindFieldJson } from "../kinds/kind-api";
import { votePath } from "../vote-path";

/** What a vote decides, as it was written. */
export interface MatterJson {
  /** The id of its kind. */
  kind: string;
  subject: string;
  /** Markdown. */
  summary: string;
  links: string[];
  /** What its kind asks for, and what is said of that, by ids. */
  kind_fields: KindFieldJson[];
  fields: Record<string, string>;
  /** From its opening to its closing time. */
  period_hours: number;
}

export async function findMatter(voteId: number): Promise<MatterJson> {
  const answer = await ajax(`${votePath(voteId)}/matter.json`);
  return answer.matter;
}
