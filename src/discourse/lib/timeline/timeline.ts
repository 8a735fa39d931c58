import { tracked } from "@glimmer/tracking";
import Refreshing from "../forms/refreshing";
import {
  type CountedChangeJson,
  findChanges,
  findTimeline,
  type TimelineJson,
} from "./timeline-api";

/** How a vote went, as far as somebody has asked, and asked for again when it changes. */
export default class Timeline extends Refreshing {
  /** What the picture shows; null until it has come. */
  @tracked picture: TimelineJson | null = null;
  /** What the table lists, oldest first; null until somebody asks for it. */
  @tracked changes: readonly CountedChangeJson[] | null = null;
  @tracked more = false;

  readonly #voteId: number;
  #pages = 0;

  constructor(voteId: number) {
    super(() => this.#load());
    this.#voteId = voteId;
  }

  /** Loads the next page of the table. Rejects as the request does. */
  async showMore(): Promise<void> {
    await this.send(async () => {
      const { changes, more } = await findChanges(this.#voteId, this.#pages);
      this.changes = [...(this.changes ?? []), ...changes];
      this.more = more;
      this.#pages += 1;
    });
  }

  async #load(): Promise<void> {
    this.picture = await findTimeline(this.#voteId);
    await this.#reloadChanges();
  }

  /** Asks anew for those pages of the table that are there. */
  async #reloadChanges(): Promise<void> {
    let found: readonly CountedChangeJson[] = [];
    for (let page = 0; page < this.#pages; page++) {
      const answer = await findChanges(this.#voteId, page);
      found = [...found, ...answer.changes];
      this.more = answer.more;
    }
    if (this.#pages > 0) {
      this.changes = found;
    }
  }
}
