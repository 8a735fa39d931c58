import { ajax } from "discourse/lib/ajax";
import type { Rule } from "../tally";
import { VOTES } from "../vote-path";
import type { RuleTextJson } from "../votes/vote-api";

/** Something that a kind of votes asks for beside subject and summary. Texts are in the reader's language. */
export interface KindFieldJson {
  id: string;
  type: "line" | "link";
  required: boolean;
  /** How many characters it has at most. */
  limit: number;
  label: string;
  hint: string;
  /** What is said where it is missing. */
  missing: string;
}

/** A kind of votes that is held in a topic. Texts are in the reader's language. */
export interface KindJson {
  id: string;
  name: string;
  /** A sentence; left out where nothing is said. */
  decides?: string;
  rule: Rule;
  rule_text: RuleTextJson;
  /** How long a vote has to be open that opens now. */
  minimum_hours: number;
  usual_days: number;
  fields: KindFieldJson[];
  /** Whether one may open it; left out for no. */
  openable?: true;
  /** Why none can be opened now; left out where one can. */
  refusal?: string;
}

/** The kinds of votes that are held in a topic, in the order of the forum's table. */
export async function findKinds(topicId: number): Promise<KindJson[]> {
  const answer = await ajax(`${VOTES}/kinds.json`, {
    data: { topic_id: topicId },
  });
  return answer.kinds;
}
