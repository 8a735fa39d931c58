// Generated from src/discourse/components/votes/managing/result-preview.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { tracked } from "@glimmer/tracking";
import { trustHTML } from "@ember/template";
import { modifier } from "ember-modifier";
import DDecoratedHtml from "discourse/ui-kit/d-decorated-html";
import { i18n } from "discourse-i18n";
import Submission from "../../../lib/forms/submission";
import { previewResult } from "../../../lib/votes/managing/managing-api";

const PAUSE = 500;

export default class ResultPreview extends Component {
  @tracked
  cooked;

  request = new Submission("binding_vote.post_result.no_preview");
  /** Asks for it at first, and again for another line. */

  follow = modifier((_element, [nextStep]) => {
    const wait = this.cooked ? PAUSE : 0;
    const timer = setTimeout(() => this.#ask(nextStep), wait);
    return () => clearTimeout(timer);
  });

  async #ask(nextStep) {
    await this.request.send(async () => {
      const cooked = await previewResult(this.args.vote.id, nextStep);
      if (nextStep === this.args.nextStep) {
        this.cooked = trustHTML(cooked);
      }
    });
  }

  static {
    template(
      `<section
  class="binding-vote-result-preview"
  aria-label={{i18n "binding_vote.post_result.preview"}}
  {{this.follow @nextStep}}
>
  {{#if this.cooked}}
    <div class="cooked"><DDecoratedHtml @html={{this.cooked}} /></div>
  {{/if}}
  {{#if this.request.error}}
    <p class="alert alert-error" role="alert">{{this.request.error}}</p>
  {{/if}}
</section>`,
      {
        component: this,
        scope: () => ({ i18n, DDecoratedHtml }),
      }
    );
  }
}
