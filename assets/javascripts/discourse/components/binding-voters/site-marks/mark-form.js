// Generated from src/discourse/components/binding-voters/site-marks/mark-form.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { fn } from "@ember/helper";
import { on } from "@ember/modifier";
import { action } from "@ember/object";
import DButton from "discourse/ui-kit/d-button";
import dUniqueId from "discourse/ui-kit/helpers/d-unique-id";
import { i18n } from "discourse-i18n";
import {
  lookUpNames,
  placeSiteMarks,
} from "../../../lib/binding-voters/site-mark-api";
import SiteMarkForm from "../../../lib/binding-voters/site-mark-form";
import { REASON_LIMIT } from "../../../lib/forms/limits";
import Submission from "../../../lib/forms/submission";
import FormField from "../../forms/form-field";
import CategorySelect from "./category-select";
import LookUp from "./look-up";

export default class MarkForm extends Component {
  form = new SiteMarkForm();
  submission = new Submission();

  get submitLabel() {
    return this.form.lookUp
      ? "binding_vote.admin.marks.mark"
      : "binding_vote.admin.marks.look_up";
  }
  /** There is nobody to mark as things stand. */

  get nobody() {
    return this.form.lookUp !== null && this.form.usernames.length === 0;
  }

  get bindings() {
    return [true, false].map((binding) => ({
      binding,
      chosen: binding === this.form.binding,
      name: i18n(`binding_vote.admin.marks.${binding ? "yes" : "no"}`),
    }));
  }

  @action
  async submit(event) {
    event.preventDefault();
    if (!this.form.check()) {
      return;
    }
    await this.submission.send(() =>
      this.form.lookUp ? this.mark() : this.lookUp()
    );
  }

  @action
  async toggle(doubt) {
    this.form.toggle(doubt);
    await this.submission.send(() => this.foresee());
  }

  async lookUp() {
    this.form.lookUp = await lookUpNames(this.form.question);
    await this.foresee();
  }
  /** Asks what marking those does who are to be marked. */

  async foresee() {
    const { usernames, order } = this.form;
    const effects =
      usernames.length > 0 ? (await lookUpNames(order)).effects : [];
    if (order.usernames === this.form.order.usernames) {
      this.form.effects = effects;
    }
  }

  async mark() {
    const { order, usernames } = this.form;
    const answer = await placeSiteMarks(order);
    this.form.clear();
    this.args.marked(usernames.length, answer);
  }

  static {
    template(
      `<form
  class="binding-vote-admin__mark-form"
  novalidate
  {{on "submit" this.submit}}
>
  <div class="binding-vote-form__fields">
    <FormField
      @name="marked_names"
      @error={{this.form.errors.names}}
      as |field|
    >
      <textarea
        id={{field.id}}
        rows="3"
        required
        aria-invalid={{field.invalid}}
        aria-describedby={{field.describedBy}}
        value={{this.form.names}}
        {{on "input" this.form.setNames}}
      ></textarea>
    </FormField>
    <fieldset class="binding-vote-form__field">
      <legend>{{i18n "binding_vote.admin.marks.counts_as"}}</legend>
      {{#each this.bindings key="binding" as |option|}}
        <label class="binding-vote-form__kind">
          <input
            type="radio"
            name="counts-as"
            checked={{option.chosen}}
            {{on "change" (fn this.form.setBinding option.binding)}}
          />
          <span>{{option.name}}</span>
        </label>
      {{/each}}
    </fieldset>
    {{#let (dUniqueId) as |id|}}
      <div class="binding-vote-form__field">
        <label for={{id}}>{{i18n "binding_vote.admin.marks.where"}}</label>
        <CategorySelect
          id={{id}}
          @categories={{@categories}}
          @chosen={{this.form.categoryId}}
          @none={{i18n "binding_vote.admin.marks.everywhere"}}
          @choose={{this.form.setCategory}}
        />
      </div>
    {{/let}}
    <FormField
      @name="site_mark_reason"
      @error={{this.form.errors.reason}}
      as |field|
    >
      <textarea
        id={{field.id}}
        rows="2"
        maxlength={{REASON_LIMIT}}
        required
        aria-invalid={{field.invalid}}
        aria-describedby={{field.describedBy}}
        value={{this.form.reason}}
        {{on "input" this.form.setReason}}
      ></textarea>
    </FormField>
    {{! There before it says anything, so that it is heard. }}
    <div role="status">
      {{#if this.form.lookUp}}
        <LookUp
          @form={{this.form}}
          @found={{this.form.lookUp}}
          @toggle={{this.toggle}}
        />
      {{/if}}
    </div>
  </div>
  {{#if this.submission.error}}
    <p class="alert alert-error" role="alert">{{this.submission.error}}</p>
  {{/if}}
  <DButton
    class="btn-primary"
    @type="submit"
    @label={{this.submitLabel}}
    @isLoading={{this.submission.saving}}
    @disabled={{this.nobody}}
  />
</form>`,
      {
        component: this,
        scope: () => ({
          on,
          FormField,
          i18n,
          fn,
          dUniqueId,
          CategorySelect,
          REASON_LIMIT,
          LookUp,
          DButton,
        }),
      }
    );
  }
}
