// Generated from src/discourse/components/replies/edit-line.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { tracked } from "@glimmer/tracking";
import { action, get } from "@ember/object";
import { service } from "@ember/service";
import { modifier } from "ember-modifier";
import DButton from "discourse/ui-kit/d-button";
import dIcon from "discourse/ui-kit/helpers/d-icon";
import { i18n } from "discourse-i18n";
import BindingVoteFollowing from "../../lazy-services/binding-vote-following";
import BindingVotes from "../../lazy-services/binding-votes";
import Submission from "../../lib/forms/submission";
import { lazyService } from "../../lib/lazy-service";
import { readBallotText } from "../../lib/replies/ballot-text";
import { SIDE } from "../../lib/tally";

const SAVED = "composer:edited-post";

export default class EditLine extends Component {
  @service
  appEvents;

  @service
  bindingVoteClock;

  @service
  toasts;

  @tracked
  wished = null;

  @lazyService(BindingVoteFollowing)
  bindingVoteFollowing;

  @lazyService(BindingVotes)
  bindingVotes;
  /** Keeps what was shown last: the composer is empty by the time that it is saved. */

  keep = modifier((_element, [change]) => {
    if (this.ballot) {
      this.#change = change;
    }
  });

  #change = null;

  constructor(...args) {
    super(...args);
    this.appEvents.on(SAVED, this, this.saved);
  }

  willDestroy() {
    super.willDestroy();
    this.appEvents.off(SAVED, this, this.saved);
  }

  get post() {
    const { model } = this.args;
    return get(model, "action") === "edit"
      ? (get(model, "post") ?? null)
      : null;
  }

  get vote() {
    return this.post
      ? this.bindingVotes.voteIn(get(this.args.model, "topic"))
      : null;
  }
  /** One's own ballot, where it points to the post that is edited. */

  get ballot() {
    const ballot = this.vote?.ownBallot;
    return ballot && ballot.reply === this.post.post_number ? ballot : null;
  }
  /** The vote that the text says now. */

  get now() {
    return readBallotText(get(this.args.model, "reply") ?? "");
  }
  /** Whether the text says, or has said, a vote, and now not the one that is recorded. */

  get differs() {
    const before = readBallotText(get(this.args.model, "originalText") ?? "");
    const { now } = this;
    return !!(now ?? before) && now?.choice !== this.ballot.choice;
  }
  /** The choice to which the ballot can be changed. */

  get offered() {
    const { now, vote } = this;
    const open =
      !vote.json.own.refusal && this.bindingVoteClock.timeLeft(vote) !== null;
    return open && this.differs ? (now?.choice ?? null) : null;
  }

  get change() {
    const { ballot, offered, vote, wished } = this;
    return ballot && offered && offered === wished
      ? {
          vote,
          choice: offered,
          reply: ballot.reply,
        }
      : null;
  }

  get says() {
    return i18n(
      `binding_vote.composer.${this.change ? "changing" : "editing"}`,
      {
        typed: this.ballot.typed,
        choice: this.change?.choice,
      }
    );
  }

  get label() {
    return i18n("binding_vote.composer.change", {
      choice: i18n(`binding_vote.choices.${SIDE[this.offered]}`),
    });
  }

  @action
  toggle() {
    this.wished = this.change ? null : this.offered;
  }

  @action
  async saved() {
    const change = this.#change;
    this.#change = null;
    if (!change) {
      return;
    }
    const { vote, choice, reply } = change;
    const request = new Submission();
    const cast = () =>
      this.bindingVoteFollowing.follow(vote, choice, reply, findBallot);
    if (!(await request.send(cast))) {
      this.toasts.error({
        duration: "long",
        data: {
          message: request.error,
        },
      });
    }
  }

  static {
    template(
      `{{#if this.ballot}}
  <div class="binding-vote-composer" {{this.keep this.change}}>
    <div class="binding-vote-composer__says" role="status">
      {{~#if this.differs~}}
        <p>
          {{dIcon "gavel"}}
          {{this.says}}
        </p>
      {{~/if~}}
    </div>
    {{#if this.offered}}
      <div class="binding-vote-composer__answers">
        <DButton
          class="btn-default btn-small binding-vote-composer__change"
          @icon={{if this.change "check"}}
          @translatedLabel={{this.label}}
          @action={{this.toggle}}
          aria-pressed={{if this.change "true" "false"}}
        />
      </div>
    {{/if}}
  </div>
{{/if}}`,
      {
        component: this,
        scope: () => ({ dIcon, DButton }),
      }
    );
  }
}

function findBallot() {
  return document.querySelector(".binding-vote__ballot");
}
