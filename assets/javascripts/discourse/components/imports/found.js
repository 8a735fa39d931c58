// Generated from src/discourse/components/imports/found.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { action } from "@ember/object";
import { schedule } from "@ember/runloop";
import DButton from "discourse/ui-kit/d-button";
import { i18n } from "discourse-i18n";
import { SOURCE_LIMIT } from "../../lib/forms/limits";
import TextField from "../forms/text-field";
import Effect from "./effect";
import LeftOut from "./left-out";
import RowSection from "./row-section";

export default class Found extends Component {
  get summary() {
    const { json, rows } = this.args.found;
    const voted = rows.filter(({ json: { choice } }) => choice !== null);
    const sentences = [
      i18n("binding_vote.import.found.messages", {
        count: json.messages,
      }),
      i18n("binding_vote.import.found.people", {
        count: rows.length,
      }),
      i18n("binding_vote.import.found.voted", {
        count: voted.length,
      }),
    ];
    return this.#nothingNew
      ? [...sentences, i18n("binding_vote.import.found.nothing_new")].join(" ")
      : sentences.join(" ");
  }

  get #nothingNew() {
    const { json, votes, perhaps } = this.args.found;
    return !json.link_needed && votes.rows.length + perhaps.rows.length === 0;
  }

  @action
  goBack(...[, event]) {
    const form = event.target.closest("form");
    this.args.form.goBack();
    schedule("afterRender", () => {
      form.querySelector("textarea, .btn")?.focus();
    });
  }

  static {
    template(
      `<div class="binding-vote-import">
  <div class="binding-vote-import__head">
    <p class="binding-vote-form__result" tabindex="-1">
      {{this.summary}}
    </p>
    <DButton
      class="btn-link binding-vote-import__back"
      @label="binding_vote.import.back"
      @action={{this.goBack}}
      @forwardEvent={{true}}
    />
  </div>

  {{#if @found.json.link_needed}}
    <TextField
      @field={{@form.linkPattern}}
      type="url"
      dir="ltr"
      maxlength={{SOURCE_LIMIT}}
    />
  {{/if}}

  <div class={{if @form.nothing "binding-vote-form__field"}}>
    {{#if @form.nothing}}
      <p class="binding-vote-form__error" role="alert">
        {{@form.nothing}}
      </p>
    {{/if}}
    <RowSection
      @title="binding_vote.import.groups.votes"
      @group={{@found.votes}}
      @found={{@found}}
      @vote={{@vote}}
    />
    <RowSection
      @title="binding_vote.import.groups.perhaps"
      @hint="binding_vote.import.groups.perhaps_hint"
      @group={{@found.perhaps}}
      @found={{@found}}
      @vote={{@vote}}
    />
    <LeftOut @found={{@found}} @vote={{@vote}} />
  </div>
  <Effect @vote={{@vote}} @rows={{@found.recorded}} />
</div>`,
      {
        component: this,
        scope: () => ({
          DButton,
          TextField,
          SOURCE_LIMIT,
          RowSection,
          LeftOut,
          Effect,
        }),
      }
    );
  }
}
