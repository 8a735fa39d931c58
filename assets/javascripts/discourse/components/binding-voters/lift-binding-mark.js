// Generated from src/discourse/components/binding-voters/lift-binding-mark.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { action } from "@ember/object";
import { i18n } from "discourse-i18n";
import Lifting from "../../lib/binding-voters/lifting";
import FormModal from "../forms/form-modal";
import RadioField from "../forms/radio-field";
import MarkEffect from "./mark-effect";

export default class LiftBindingMark extends Component {
  form = new Lifting(this.args.model.mark);

  constructor(owner, args) {
    super(owner, args);
    this.form.foresee();
  }

  get title() {
    return `binding_vote.lift.${this.form.batch.value ? "button_batch" : "button"}`;
  }

  get person() {
    return (
      this.args.model.mark.person ?? i18n("binding_vote.voters.deleted_account")
    );
  }

  get meaning() {
    const { scope, kind, kind_name } = this.args.model.mark;
    const key = kind ? `${scope}_of_kind` : scope;
    return i18n(`binding_vote.lift.meaning.${key}`, {
      count: this.form.count,
      kind: kind_name,
    });
  }

  get several() {
    return this.args.model.mark.together > 1;
  }

  get choices() {
    return [false, true].map((batch) => ({
      value: batch,
      text: i18n(`binding_vote.form.lifted_batch.${batch ? "all" : "one"}`, {
        person: this.person,
        number: this.args.model.mark.together,
      }),
    }));
  }

  @action
  send() {
    return this.args.model.lift(this.form.batch.value, this.form.count);
  }

  static {
    template(
      `<FormModal
  class="lift-binding-mark"
  @title={{this.title}}
  @submitLabel={{this.title}}
  @form={{this.form}}
  @send={{this.send}}
  @closeModal={{@closeModal}}
>
  {{#if this.several}}
    <RadioField
      @field={{this.form.batch}}
      @options={{this.choices}}
      @optionClass="binding-vote-form__option"
    />
  {{else}}
    <p class="binding-vote-form__text">{{this.person}}</p>
  {{/if}}
  <p class="binding-vote-form__text">{{this.meaning}}</p>
  <MarkEffect
    @voteId={{@model.voteId}}
    @effects={{this.form.effects}}
    @error={{this.form.preview.error}}
  />
</FormModal>`,
      {
        component: this,
        scope: () => ({ FormModal, RadioField, MarkEffect }),
      }
    );
  }
}
