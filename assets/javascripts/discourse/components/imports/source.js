// Generated from src/discourse/components/imports/source.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { on } from "@ember/modifier";
import { action } from "@ember/object";
import { i18n } from "discourse-i18n";
import TextArea from "../forms/text-area";
import FileField from "./file-field";
import SourceHelp from "./source-help";

export default class Source extends Component {
  @action
  allow(event) {
    event.preventDefault();
  }

  @action
  drop(event) {
    const file = event.dataTransfer?.files[0];
    if (file) {
      event.preventDefault();
      this.args.form.file.choose(file);
    }
  }

  static {
    template(
      `<div
  class="binding-vote-import__source"
  {{on "dragover" this.allow}}
  {{on "drop" this.drop}}
>
  <p class="binding-vote-form__text">{{i18n
      "binding_vote.import.meaning"
    }}</p>
  {{#unless @form.file.value}}
    <TextArea
      @field={{@form.text}}
      class="binding-vote-import__text"
      rows="10"
      dir="ltr"
      spellcheck="false"
    />
  {{/unless}}
  <FileField @field={{@form.file}} />
  <SourceHelp />
</div>`,
      {
        component: this,
        scope: () => ({ on, i18n, TextArea, FileField, SourceHelp }),
      }
    );
  }
}
