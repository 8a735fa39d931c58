// Generated from src/discourse/components/imports/file-field.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { on } from "@ember/modifier";
import { action } from "@ember/object";
import { schedule } from "@ember/runloop";
import DButton from "discourse/ui-kit/d-button";
import dUniqueId from "discourse/ui-kit/helpers/d-unique-id";
import { i18n } from "discourse-i18n";

export default class FileField extends Component {
  get chooseLabel() {
    const key = this.args.field.value ? "another" : "choose";
    return i18n(`binding_vote.form.import_file.${key}`);
  }

  @action
  ask(...[, event]) {
    fieldOf(event).querySelector("input").click();
  }

  @action
  read({ target }) {
    const input = target;
    const file = input.files?.[0];
    if (file) {
      this.args.field.choose(file);
    }
    input.value = "";
  }

  @action
  remove(...[, event]) {
    const field = fieldOf(event);
    this.args.field.choose(null);
    this.args.field.error = void 0;
    schedule("afterRender", () => {
      field.querySelector(".binding-vote-import__choose")?.focus();
    });
  }

  static {
    template(
      `{{#let (dUniqueId) (dUniqueId) as |labelId describedBy|}}
  <div
    class="binding-vote-form__field {{if @field.error '--wrong'}}"
    role="group"
    aria-labelledby={{labelId}}
  >
    <div id={{labelId}} class="binding-vote-form__label">
      {{@field.label}}
    </div>
    <div class="binding-vote-import__file">
      {{! There before it says anything, so that it is heard. }}
      <bdi role="status">{{@field.value.name}}</bdi>
      <DButton
        class="btn-default binding-vote-import__choose"
        aria-describedby={{describedBy}}
        @icon="upload"
        @translatedLabel={{this.chooseLabel}}
        @action={{this.ask}}
        @forwardEvent={{true}}
      />
      {{#if @field.value}}
        <DButton
          class="btn-flat"
          @label="binding_vote.form.import_file.remove"
          @action={{this.remove}}
          @forwardEvent={{true}}
        />
      {{/if}}
      <input
        type="file"
        hidden
        accept=".mbox,.eml,.gz,.txt,.json,.csv,.tsv"
        {{on "change" this.read}}
      />
    </div>
    <div id={{describedBy}}>
      {{#if @field.error}}
        <p class="binding-vote-form__error" role="alert">
          {{@field.error}}
        </p>
      {{/if}}
      <p class="binding-vote-form__hint">{{@field.hint}}</p>
    </div>
  </div>
{{/let}}`,
      {
        component: this,
        scope: () => ({ dUniqueId, DButton, on }),
      }
    );
  }
}

function fieldOf(event) {
  return event.target.closest(".binding-vote-form__field");
}
