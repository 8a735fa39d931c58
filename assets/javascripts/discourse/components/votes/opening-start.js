// Generated from src/discourse/components/votes/opening-start.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { action } from "@ember/object";
import DButton from "discourse/ui-kit/d-button";
import dAgeWithTooltip from "discourse/ui-kit/helpers/d-age-with-tooltip";
import { i18n } from "discourse-i18n";
import Submission from "../../lib/forms/submission";
import { findMatter } from "../../lib/votes/matter-api";
import { valuesOf } from "../../lib/votes/opening/opening-form";

export default class OpeningStart extends Component {
  request = new Submission("binding_vote.open.earlier_not_loaded");

  get offered() {
    const { draft, earlier } = this.args;
    return !!draft.found || !!earlier;
  }
  /** When the draft was written that stands in the form. */

  get saved() {
    const { found, replaced } = this.args.draft;
    return replaced ? null : found;
  }
  /** One button for both, so that it keeps the focus. */

  get anewLabel() {
    return this.args.draft.replaced
      ? "binding_vote.open.take_back"
      : "binding_vote.open.anew";
  }

  get offersAnew() {
    const { found, replaced } = this.args.draft;
    return !!found || !!replaced;
  }

  @action
  anew() {
    const { draft, replaced } = this.args;
    if (draft.replaced) {
      draft.takeBack();
    } else {
      draft.startAnew();
    }
    replaced();
  }

  @action
  async startFromEarlier() {
    if (this.request.saving) {
      return;
    }
    const { draft, earlier, replaced } = this.args;
    await this.request.send(async () => {
      draft.replace(valuesOf(await findMatter(earlier.id)));
      replaced();
    });
  }

  static {
    template(
      `{{#if this.offered}}
  <div class="binding-vote-form__start">
    {{! There before it says anything, so that it is heard. }}
    <span role="status">
      {{#if this.saved}}
        {{i18n "binding_vote.open.draft"}}
        {{dAgeWithTooltip this.saved format="medium" leaveAgo=true}}
      {{/if}}
      {{#if @draft.replaced}}
        {{i18n "binding_vote.open.replaced"}}
      {{/if}}
    </span>
    {{#if this.offersAnew}}
      <DButton
        class="btn-default btn-small"
        @label={{this.anewLabel}}
        @action={{this.anew}}
      />
    {{/if}}
    {{#if @earlier}}
      <DButton
        class="btn-default btn-small"
        @label="binding_vote.open.from_earlier"
        @translatedTitle={{@earlier.subject}}
        @action={{this.startFromEarlier}}
      />
    {{/if}}
    {{#if this.request.error}}
      <p class="binding-vote-form__error" role="alert">
        {{this.request.error}}
      </p>
    {{/if}}
  </div>
{{/if}}`,
      {
        component: this,
        scope: () => ({ i18n, dAgeWithTooltip, DButton }),
      }
    );
  }
}
