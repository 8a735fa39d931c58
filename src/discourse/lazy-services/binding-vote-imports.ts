import Service from "@ember/service";
import type FoundThread from "../lib/imports/found-thread";
import { type ImportedAnswer, recordThread } from "../lib/imports/import-api";
import { lazyService } from "../lib/lazy-service";
import type Vote from "../lib/votes/vote";
import BindingVoteRecordings, { notUndone } from "./binding-vote-recordings";

/** Whole threads from elsewhere: what is chosen of one is recorded at once, and undone at once. */
export default class BindingVoteImports extends Service {
  @lazyService(BindingVoteRecordings)
  bindingVoteRecordings!: BindingVoteRecordings;

  /** Records what is chosen of a thread. Whose ballots these are is published, and the lists that are shown ask for it. */
  async record(vote: Vote, thread: FoundThread): Promise<ImportedAnswer> {
    const ballots = thread.recorded.map(({ ballot }) => ballot);
    const answer = await recordThread(vote.id, ballots);
    vote.update(answer.vote);
    return answer;
  }

  /** Undoes that. Resolves with what could not be undone. */
  async undo(
    vote: Vote,
    changes: readonly number[]
  ): Promise<string | undefined> {
    return notUndone(await this.bindingVoteRecordings.undo(vote, changes));
  }
}
