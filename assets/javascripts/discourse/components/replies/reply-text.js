// Generated from src/discourse/components/replies/reply-text.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { tracked } from "@glimmer/tracking";
import { action } from "@ember/object";
import DButton from "discourse/ui-kit/d-button";

const SHORT = 200;

export default class ReplyText extends Component {
  @tracked
  whole = false;

  get long() {
    return this.args.text.length > SHORT;
  }

  get text() {
    const { text } = this.args;
    return this.whole || !this.long
      ? text
      : `${text.slice(0, SHORT).trimEnd()}…`;
  }

  get label() {
    return `binding_vote.waiting.${this.whole ? "short" : "whole"}_text`;
  }

  @action
  toggle() {
    this.whole = !this.whole;
  }

  static {
    template(
      `<div class="binding-vote__reply-text">
  <blockquote dir="auto">{{this.text}}</blockquote>
  {{#if this.long}}
    <DButton
      class="btn-link"
      @label={{this.label}}
      @action={{this.toggle}}
      @ariaExpanded={{this.whole}}
    />
  {{/if}}
</div>`,
      {
        component: this,
        scope: () => ({ DButton }),
      }
    );
  }
}
