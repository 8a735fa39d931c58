import { set } from "@ember/object";
import Service from "@ember/service";
import {
  findPostBallots,
  type PostBallotJson,
} from "../lib/replies/post-ballot-api";

/** As much of a post as tells which ballot points to it. */
export interface ShownReply {
  id: number;
  /** As the server last told it; left out where there was none. */
  binding_ballot?: PostBallotJson | null;
  topic?: { binding_vote?: { id: number } | null } | null;
}

/** So many milliseconds at least, and at most, pass before a page asks; others hear of the same change. */
const PAUSE = 500;
const SPREAD = 5_000;

/** As many posts as the server tells of at once. */
const MOST = 100;

/** The replies that a page shows. Which ballots point to them is asked for again when that may have changed. */
export default class BindingVoteReplies extends Service {
  /** Once for each time that one is shown: a text may be rendered anew before the old one goes. */
  readonly #shown = new Set<{ readonly reply: ShownReply }>();
  /** After how many changes each was told; one may have been out of sight since. */
  readonly #told = new WeakMap<ShownReply, number>();
  #changes = 0;
  #timer?: ReturnType<typeof setTimeout>;

  /** Takes a reply that is shown, until the function is called that it returns. */
  add(reply: ShownReply): () => void {
    const shown = { reply };
    this.#shown.add(shown);
    if (!this.#told.has(reply)) {
      this.#told.set(reply, this.#changes);
    } else if (this.#told.get(reply)! < this.#changes) {
      this.#askSoon();
    }
    return () => this.#shown.delete(shown);
  }

  /** Takes that other ballots may point to them now; asks soon, once for many changes. */
  change(): void {
    this.#changes += 1;
    this.#askSoon();
  }

  /** Asks at once. */
  async ask(): Promise<void> {
    const changes = this.#changes;
    const shown = new Set([...this.#shown].map(({ reply }) => reply));
    const [first] = shown;
    const vote = first?.topic?.binding_vote;
    if (!vote) {
      return;
    }
    const replies = [...shown]
      .filter(({ id, topic }) => id > 0 && topic === first.topic)
      .slice(-MOST);
    const ids = replies.map(({ id }) => id);
    const ballots = await findPostBallots(vote.id, ids).catch(() => null);
    if (ballots) {
      replies.forEach((reply) => {
        set(reply, "binding_ballot", ballots[reply.id] ?? null);
        this.#told.set(reply, changes);
      });
    }
  }

  #askSoon(): void {
    if (this.#timer === undefined) {
      this.#timer = setTimeout(
        () => {
          this.#timer = undefined;
          void this.ask();
        },
        PAUSE + Math.random() * (SPREAD - PAUSE)
      );
    }
  }
}
