// Generated from src/admin/components/kinds/editor/text-fields.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { i18n } from "discourse-i18n";
import SelectField from "../../forms/select-field";
import TextArea from "../../forms/text-area";
import TextField from "../../forms/text-field";

const SENTENCES = ["decides", "passed", "failed", "cancelled"];

export default class TextFields extends Component {
  get fieldSets() {
    return this.args.fieldSets.map(({ id, name }) => ({
      value: id,
      text: name,
    }));
  }

  get sentences() {
    const { form, shipped } = this.args;
    return SENTENCES.map((sentence) => ({
      field: form[sentence],
      shipped: shipped?.[sentence] ?? "",
    }));
  }

  get shippedName() {
    return this.args.shipped?.name ?? "";
  }
  /** How sentences name what is written in the fields that one has chosen. */

  get names() {
    const { form, fieldSets } = this.args;
    const chosen = fieldSets.find(({ id }) => id === form.fields.value);
    const fields = chosen?.fields.map(({ id }) => `{${id}}`).join(", ");
    return fields
      ? i18n("binding_vote.admin.kinds.fields_named", {
          fields,
        })
      : null;
  }

  static {
    template(
      `<TextField
  @field={{@form.name}}
  maxlength="100"
  placeholder={{this.shippedName}}
/>
{{#unless @known}}
  <TextField
    @field={{@form.id}}
    maxlength="40"
    autocapitalize="off"
    autocomplete="off"
    spellcheck="false"
  />
{{/unless}}
<SelectField @field={{@form.fields}} @options={{this.fieldSets}} />
{{#if this.names}}
  <p class="binding-vote-form__hint">{{this.names}}</p>
{{/if}}
{{#each this.sentences key="field.name" as |sentence|}}
  <TextArea
    @field={{sentence.field}}
    rows="2"
    maxlength="500"
    placeholder={{sentence.shipped}}
  />
{{/each}}`,
      {
        component: this,
        scope: () => ({ TextField, SelectField, TextArea }),
      }
    );
  }
}
