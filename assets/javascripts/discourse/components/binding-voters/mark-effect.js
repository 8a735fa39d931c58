// Generated from src/discourse/components/binding-voters/mark-effect.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import getURL from "discourse/lib/get-url";
import { i18n } from "discourse-i18n";
import { effectText } from "../../lib/binding-voters/mark-effect";

const COUNT = "binding_vote.mark.effect.count";

export default class MarkEffect extends Component {
  get known() {
    return this.args.effects !== null;
  }

  get own() {
    const { effects, voteId } = this.args;
    const own = effects?.find(({ vote_id }) => vote_id === voteId);
    return own ? effectText(own, COUNT) : null;
  }

  get others() {
    const { effects, voteId } = this.args;
    return (effects ?? [])
      .filter(({ vote_id }) => vote_id !== voteId)
      .map((effect) => ({
        id: effect.vote_id,
        subject: effect.subject,
        href: getURL(`/t/${effect.topic_id}`),
        text: effectText(effect, COUNT),
      }));
  }

  static {
    template(
      `<div class="binding-vote-form__effect" role="status">
  {{#if @error}}
    <p class="binding-vote-form__error">{{@error}}</p>
  {{else if this.known}}
    <p>
      <strong>{{i18n "binding_vote.mark.effect.label"}}</strong>
      {{#if this.own}}
        {{this.own}}
      {{else}}
        {{i18n "binding_vote.mark.effect.nothing"}}
      {{/if}}
    </p>
    {{#if this.others.length}}
      <p>{{i18n "binding_vote.mark.effect.others"}}</p>
      <ul>
        {{#each this.others key="id" as |other|}}
          <li>
            <a
              href={{other.href}}
              target="_blank"
              rel="noopener noreferrer"
            >{{other.subject}}</a>:
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
