import { tracked } from "@glimmer/tracking";
import Submission from "../forms/submission";
import FoundVotes from "./found-votes";
import { findThreadTally } from "./thread-tally-api";

/** The votes that the replies of a topic hold, asked for again whenever another kind is chosen. */
export default class ThreadTally {
  /** Null while they are not known. */
  @tracked found: FoundVotes | null = null;

  readonly request = new Submission("binding_vote.thread.not_read");

  readonly #topicId: number;
  #queue: Promise<unknown> = Promise.resolve();

  constructor(topicId: number) {
    this.#topicId = topicId;
  }

  /** Asks one after the other, so that the kind that was last chosen is what stands. */
  ask(kind: string): void {
    this.#queue = this.#queue.then(() =>
      this.request.send(() => this.#load(kind))
    );
  }

  async #load(kind: string): Promise<void> {
    try {
      this.found = new FoundVotes(await findThreadTally(this.#topicId, kind));
    } catch (error) {
      this.found = null;
      throw error;
    }
  }
}
