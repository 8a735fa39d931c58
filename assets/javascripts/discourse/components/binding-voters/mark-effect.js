// Generated from src/discourse/components/binding-voters/mark-effect.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import getURL from "discourse/lib/get-url";
import { i18n } from "discourse-i18n";
import { effectText } from "../../lib/binding-voters/mark-effect";

export default class MarkEffect extends Component {
  get known() {
    return this.args.effects !== null;
  }
  /** What it does to the vote at which one looks, or that it does nothing. */

  get first() {
    const { effects, voteId } = this.args;
    if (voteId === void 0) {
      return effects?.length === 0
        ? i18n("binding_vote.mark.effect.nothing_anywhere")
        : null;
    }
    const own = effects?.find(({ vote_id }) => vote_id === voteId);
    return own ? effectText(own) : i18n("binding_vote.mark.effect.nothing");
  }

  get othersLabel() {
    const key = this.args.voteId === void 0 ? "votes" : "others";
    return i18n(`binding_vote.mark.effect.${key}`);
  }

  get others() {
    const { effects, voteId } = this.args;
    return (effects ?? [])
      .filter(({ vote_id }) => vote_id !== voteId)
      .map((effect) => ({
        id: effect.vote_id,
        subject: effect.subject,
        href: getURL(`/t/-/${effect.topic_id}`),
        text: effectText(effect),
      }));
  }

  static {
    template(
      `<div class="binding-vote-form__effect" role="status">
  {{#if @error}}
    <p class="binding-vote-form__error">{{@error}}</p>
  {{else if this.known}}
    {{#if this.first}}
      <p>
        <strong>{{i18n "binding_vote.mark.effect.label"}}</strong>
        {{this.first}}
      </p>
    {{/if}}
    {{#if this.others.length}}
      <p>{{this.othersLabel}}</p>
      <ul>
        {{#each this.others key="id" as |other|}}
          <li>
            <a
              href={{other.href}}
              target="_blank"
              rel="noopener noreferrer"
            ><bdi>{{other.subject}}</bdi></a>:
            {{other.text}}
          </li>
        {{/each}}
      </ul>
    {{/if}}
  {{/if}}
</div>`,
      {
        component: this,
        scope: () => ({ i18n }),
      }
    );
  }
}
