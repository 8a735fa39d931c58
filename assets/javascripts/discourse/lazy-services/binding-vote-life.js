// Generated from src/discourse/lazy-services/binding-vote-life.ts by bin/build; do not edit.

import Service, { service } from "@ember/service";
import { i18n } from "discourse-i18n";
import { lazyService } from "../lib/lazy-service";
import {
  editMatter,
  postResult,
  remindVoters,
} from "../lib/votes/managing/managing-api";
import { openedText } from "../lib/votes/opening/opened-text";
import {
  cancelVote,
  closeVote,
  findVote,
  moveClosingTime,
  openVote,
  removeVote,
} from "../lib/votes/vote-api";
import BindingVotes from "./binding-votes";

export default class BindingVoteLife extends Service {
  @service toasts;
  @lazyService(BindingVotes) bindingVotes;
  /** Opens a vote in a topic, shows it there, and says who hears of it. */

  async open(topic, opening) {
    const opened = await openVote({ topic_id: topic.id, ...opening });
    await this.bindingVotes.show(topic, opened.binding_vote);
    this.toasts.success({
      duration: "long",
      data: { message: openedText(opened) },
    });
  }
  /** Changes what the vote decides. */

  async edit(vote, matter) {
    vote.refresh(await editMatter(vote.id, matter));
  }
  /** Reminds those who have not voted, and gives how many that are. */

  async remind(vote) {
    const answer = await remindVoters(vote.id);
    vote.management.keep(answer);
    return answer.reminded;
  }
  /** Closes the vote with the outcome that one sees. Where that is refused, one sees how it stands now. */

  async close(vote, outcome) {
    try {
      const answer = await closeVote(vote.id, outcome);
      vote.update(answer.vote);
    } catch (error) {
      await this.#refresh(vote);
      throw error;
    }
  }
  /** Posts the result, with a line on what happens next; an empty one is left out. */

  async postResult(vote, nextStep) {
    await postResult(vote.id, nextStep);
    vote.management.keep({});
  }
  /** Moves the closing time of an open vote. */

  async moveClosingTime(vote, date) {
    const answer = await moveClosingTime(vote.id, date.toISOString());
    vote.update(answer.vote);
  }
  /** Ends the vote without an outcome; everyone who sees the vote sees the reason. */

  async cancel(vote, reason) {
    const answer = await cancelVote(vote.id, reason);
    vote.update(answer.vote);
  }
  /** Removes a test from its topic, with all that it has left, and says so. */

  async remove(vote, topic) {
    await removeVote(vote.id);
    this.toasts.success({
      duration: "short",
      data: { message: i18n("binding_vote.test.removed") },
    });
    if (topic) {
      await this.bindingVotes.remove(topic, vote.id);
    }
  }

  async #refresh(vote) {
    const json = await findVote(vote.id).catch(() => null);
    if (json) {
      vote.refresh(json);
    }
  }
}
