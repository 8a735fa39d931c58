// Generated from src/admin/components/kinds/editor/languages.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { fn } from "@ember/helper";
import { on } from "@ember/modifier";
import { action } from "@ember/object";
import { schedule } from "@ember/runloop";
import DButton from "discourse/ui-kit/d-button";
import dUniqueId from "discourse/ui-kit/helpers/d-unique-id";
import { i18n } from "discourse-i18n";

const MEMBERS = ["locale", "name", "decides", "passed", "failed", "cancelled"];

export default class Languages extends Component {
  get translations() {
    return this.args.field.value.map((texts, index) => ({
      title: i18n("binding_vote.admin.kinds.language", {
        locale: texts.locale || index + 1,
      }),
      members: MEMBERS.map((member) => ({
        member,
        label: i18n(`binding_vote.form.kind_${member}.label`),
        value: texts[member],
        limit:
          {
            locale: 20,
            name: 100,
          }[member] ?? 500,
      })),
    }));
  }

  @action
  write(index, member, { target }) {
    const { value } = target;
    const { field } = this.args;
    field.choose(
      field.value.map((texts, at) =>
        at === index
          ? {
              ...texts,
              [member]: value,
            }
          : texts
      )
    );
  }

  @action
  add(...[, event]) {
    const { field } = this.args;
    const blank = {
      name: "",
      decides: "",
      passed: "",
      failed: "",
      cancelled: "",
    };
    field.choose([
      ...field.value,
      {
        locale: "",
        ...blank,
      },
    ]);
    focusIn(event, "fieldset:last-of-type input");
  }

  @action
  remove(index, ...[, event]) {
    const { field } = this.args;
    field.choose(field.value.filter((_texts, at) => at !== index));
    focusIn(event, ".binding-vote-kinds__add-language");
  }

  static {
    template(
      `<div class="binding-vote-kinds__languages">
  {{#if @field.error}}
    <p class="binding-vote-form__error" role="alert">{{@field.error}}</p>
  {{/if}}
  {{! By their places: a key that is written in would lose the focus. }}
  {{#each this.translations key="@index" as |translation index|}}
    <fieldset class="binding-vote-kinds__language">
      <legend>{{translation.title}}</legend>
      {{#each translation.members key="member" as |one|}}
        {{#let (dUniqueId) as |id|}}
          <div class="binding-vote-form__field">
            <label for={{id}}>{{one.label}}</label>
            <input
              {{on "input" (fn this.write index one.member)}}
              id={{id}}
              type="text"
              maxlength={{one.limit}}
              value={{one.value}}
            />
          </div>
        {{/let}}
      {{/each}}
      <DButton
        class="btn-flat btn-small"
        @icon="trash-can"
        @label="binding_vote.admin.kinds.remove_language"
        @action={{fn this.remove index}}
        @forwardEvent={{true}}
      />
    </fieldset>
  {{/each}}
  <DButton
    class="btn-default btn-small binding-vote-kinds__add-language"
    @icon="plus"
    @label="binding_vote.admin.kinds.add_language"
    @action={{this.add}}
    @forwardEvent={{true}}
  />
</div>`,
      {
        component: this,
        scope: () => ({ dUniqueId, on, fn, DButton }),
      }
    );
  }
}

function focusIn(event, selector) {
  const all = event.target.closest(".binding-vote-kinds__languages");
  schedule("afterRender", () => all?.querySelector(selector)?.focus());
}
