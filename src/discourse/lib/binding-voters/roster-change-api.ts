import { ajax } from "discourse/lib/ajax";
import isNotFound from "../not-found";
import { VOTES } from "../vote-path";

/** A change that the server goes on with after its answer. */
export interface UnderWayJson {
  id: number;
  /** In how many open votes it is not done yet. */
  left: number;
}

/** Into how many open votes a change of one's own has yet to be carried; the server forgets one that is done. */
export async function findVotesLeft(changeId: number): Promise<number> {
  try {
    const { left } = await ajax(`${VOTES}/roster-changes/${changeId}.json`);
    return left;
  } catch (error) {
    if (isNotFound(error)) {
      return 0;
    }
    throw error;
  }
}
