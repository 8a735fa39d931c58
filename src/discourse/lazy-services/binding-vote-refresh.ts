import Service, { service } from "@ember/service";
import { lazyService } from "../lib/lazy-service";
import type Vote from "../lib/votes/vote";
import { findVote } from "../lib/votes/vote-api";
import type { VoteMessage } from "../lib/votes/vote-message";
import BindingVoteBallots from "./binding-vote-ballots";

/** Within how many milliseconds pages ask again, which all hear at once that they have to. */
const SPREAD = 5_000;

/** The same of those few who keep the roster, or of one person's. */
const PAUSE = 1_000;

/** Asks the server for what a message leaves out that everyone hears: what is told to this person alone, and faces. */
export default class BindingVoteRefresh extends Service {
  @service currentUser!: { id: number } | null;

  @lazyService(BindingVoteBallots) bindingVoteBallots!: BindingVoteBallots;

  readonly #asking = new WeakSet<Vote>();

  /**
   * Asks, where the message leaves something out that this person may know; once a
   * vote is closed, that is for those who manage it whether its result is posted.
   */
  after(vote: Vote, message: VoteMessage): void {
    if (this.#concernsAll(message)) {
      this.#ask(vote, SPREAD);
    } else if (message.concerns === "you") {
      void this.#askOwn(vote, message);
    } else if (
      this.#changesProposed(vote, message) ||
      (message.type === "closed" && vote.json.own.can_manage)
    ) {
      this.#ask(vote, PAUSE);
    } else if (vote.faces.stale) {
      this.#ask(vote, SPREAD);
    }
  }

  /** Whether every page has to ask: why it was cancelled, and who sees what was edited, is not published. */
  #concernsAll({ type, concerns }: VoteMessage): boolean {
    return (
      type === "cancelled" ||
      type === "edited" ||
      (concerns === "everyone" && this.currentUser !== null)
    );
  }

  /** Whether more or less may wait to be confirmed, for those who are told how much does. */
  #changesProposed(vote: Vote, { type }: VoteMessage): boolean {
    const { asked, keepsRoster, proposedCount } = vote;
    const awaits = !!asked && asked.answered < asked.people;
    return type === "proposed"
      ? keepsRoster || awaits
      : type === "cast" && (proposedCount > 0 || awaits);
  }

  /** Asks for what concerns oneself, unless it is just what one has done on this page. */
  async #askOwn(vote: Vote, { type, vote: state }: VoteMessage): Promise<void> {
    await this.bindingVoteBallots.answered;
    const mayBeDone = type === "cast" || type === "withdrawn";
    if (!mayBeDone || !vote.knowsOwnAt(state.revision)) {
      this.#ask(vote, PAUSE);
    }
  }

  /** Asks, a little later, for all that the server says of the vote to this person. */
  #ask(vote: Vote, within: number): void {
    if (!this.#asking.has(vote)) {
      this.#asking.add(vote);
      setTimeout(async () => {
        this.#asking.delete(vote);
        if (this.isDestroying) {
          return;
        }
        const json = await findVote(vote.id).catch(() => null);
        if (json) {
          vote.refresh(json);
        }
      }, Math.random() * within);
    }
  }
}
