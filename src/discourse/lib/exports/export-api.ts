import { ajax } from "discourse/lib/ajax";
import { votePath } from "../vote-path";

/** The text of a vote's result, or of how it stands so far. */
export async function findResult(voteId: number): Promise<{ raw: string }> {
  const answer = await ajax(`${votePath(voteId)}/result.json`);
  return answer.result;
}

/** Where the record of a vote is to be had as a file. */
export function exportPath(voteId: number, format: "json" | "csv"): string {
  return `${votePath(voteId)}/export.${format}`;
}
