// Generated from src/discourse/lazy-services/binding-vote-imports.ts by bin/build; do not edit.

import Service from "@ember/service";
import { recordThread } from "../lib/imports/import-api";
import { lazyService } from "../lib/lazy-service";
import BindingVoteRecordings, { notUndone } from "./binding-vote-recordings";

export default class BindingVoteImports extends Service {
  @lazyService(BindingVoteRecordings)
  bindingVoteRecordings;
  /** Records what is chosen of a thread. Whose ballots these are is published, and the lists that are shown ask for it. */

  async record(vote, thread) {
    const ballots = thread.recorded.map(({ ballot }) => ballot);
    const answer = await recordThread(vote.id, ballots);
    vote.update(answer.vote);
    return answer;
  }
  /** Undoes that. Resolves with what could not be undone. */

  async undo(vote, changes) {
    return notUndone(await this.bindingVoteRecordings.undo(vote, changes));
  }
}
