// Generated from src/discourse/components/imports/effect.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { i18n } from "discourse-i18n";
import {
  threadEffect,
  threadEffectText,
} from "../../lib/imports/thread-effect";
import { verdictOf } from "../../lib/tally/verdict";
import { verdictText } from "../../lib/tally/verdict-text";

export default class Effect extends Component {
  get effect() {
    const { vote, rows } = this.args;
    return threadEffect(vote, rows);
  }
  /** Null where none changes. */

  get counts() {
    return threadEffectText(this.effect);
  }

  get before() {
    return this.#verdict(this.effect.before.binding)[0];
  }

  get after() {
    return this.#verdict(this.effect.after.binding).join(" ");
  }

  #verdict(counts) {
    return verdictOf(counts, this.args.vote.rule).map(verdictText);
  }

  static {
    template(
      `<div
  class="binding-vote-form__effect binding-vote-import__effect"
  role="status"
>
  <p>
    <strong>{{i18n "binding_vote.mark.effect.label"}}</strong>
    {{#if this.counts}}
      {{this.counts}}
    {{else}}
      {{i18n "binding_vote.mark.effect.nothing"}}
    {{/if}}
  </p>
  {{#if this.counts}}
    <p>
      <strong>{{i18n "binding_vote.import.before"}}</strong>
      {{this.before}}
      <strong>{{i18n "binding_vote.import.after"}}</strong>
      {{this.after}}
    </p>
  {{/if}}
</div>`,
      {
        component: this,
        scope: () => ({ i18n }),
      }
    );
  }
}
