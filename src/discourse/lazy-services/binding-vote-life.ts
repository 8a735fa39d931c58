import Service, { service } from "@ember/service";
import type Toasts from "discourse/float-kit/services/toasts";
import { i18n } from "discourse-i18n";
import { lazyService } from "../lib/lazy-service";
import type { Decision } from "../lib/tally";
import {
  editMatter,
  postResult,
  remindVoters,
} from "../lib/votes/managing/managing-api";
import { openedText } from "../lib/votes/opening/opened-text";
import type Vote from "../lib/votes/vote";
import {
  cancelVote,
  closeVote,
  findVote,
  type Matter,
  moveClosingTime,
  type Opening,
  openVote,
  removeVote,
} from "../lib/votes/vote-api";
import type { VoteTopic } from "../lib/votes/vote-topic";
import BindingVotes from "./binding-votes";

/** The life of a vote: it is opened, edited, its end is moved, it is closed or cancelled, and told. */
export default class BindingVoteLife extends Service {
  @service toasts!: Toasts;

  @lazyService(BindingVotes) bindingVotes!: BindingVotes;

  /** Opens a vote in a topic, shows it there, and says who hears of it. */
  async open(
    topic: VoteTopic,
    opening: Omit<Opening, "topic_id">
  ): Promise<void> {
    const opened = await openVote({ topic_id: topic.id, ...opening });
    await this.bindingVotes.show(topic, opened.binding_vote);
    this.toasts.success({
      duration: "long",
      data: { message: openedText(opened) },
    });
  }

  /** Changes what the vote decides. */
  async edit(vote: Vote, matter: Matter): Promise<void> {
    vote.refresh(await editMatter(vote.id, matter));
  }

  /** Reminds those who have not voted, and gives how many that are. */
  async remind(vote: Vote): Promise<number> {
    const answer = await remindVoters(vote.id);
    vote.management.keep(answer);
    return answer.reminded;
  }

  /** Closes the vote with the outcome that one sees. Where that is refused, one sees how it stands now. */
  async close(vote: Vote, outcome: Decision): Promise<void> {
    try {
      const answer = await closeVote(vote.id, outcome);
      vote.update(answer.vote);
    } catch (error) {
      await this.#refresh(vote);
      throw error;
    }
  }

  /** Posts the result, with a line on what happens next; an empty one is left out. */
  async postResult(vote: Vote, nextStep: string): Promise<void> {
    await postResult(vote.id, nextStep);
    vote.management.keep({});
  }

  /** Moves the closing time of an open vote. */
  async moveClosingTime(vote: Vote, date: Date): Promise<void> {
    const answer = await moveClosingTime(vote.id, date.toISOString());
    vote.update(answer.vote);
  }

  /** Ends the vote without an outcome; everyone who sees the vote sees the reason. */
  async cancel(vote: Vote, reason: string): Promise<void> {
    const answer = await cancelVote(vote.id, reason);
    vote.update(answer.vote);
  }

  /** Removes a test from its topic, with all that it has left, and says so. */
  async remove(vote: Vote, topic: VoteTopic | undefined): Promise<void> {
    await removeVote(vote.id);
    this.toasts.success({
      duration: "short",
      data: { message: i18n("binding_vote.test.removed") },
    });
    if (topic) {
      await this.bindingVotes.remove(topic, vote.id);
    }
  }

  async #refresh(vote: Vote): Promise<void> {
    const json = await findVote(vote.id).catch(() => null);
    if (json) {
      vote.refresh(json);
    }
  }
}
