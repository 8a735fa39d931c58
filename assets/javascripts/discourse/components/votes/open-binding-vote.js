// Generated from src/discourse/components/votes/open-binding-vote.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { on } from "@ember/modifier";
import { action } from "@ember/object";
import { service } from "@ember/service";
import { i18n } from "discourse-i18n";
import Submission from "../../lib/forms/submission";
import ThreadTally from "../../lib/recorded-ballots/thread-tally";
import OpeningForm from "../../lib/votes/opening-form";
import FormField from "../forms/form-field";
import FormModal from "../forms/form-modal";
import FoundField from "../recorded-ballots/thread/found-field";
import RuleField from "../tally/rule-field";
import ClosingTimeField from "./closing-time-field";
import CodebaseFields from "./codebase-fields";
import KindField from "./kind-field";

export default class OpenBindingVote extends Component {
  @service
  bindingVoteLife;

  @service
  site;

  @service
  siteSettings;

  submission = new Submission();

  form = new OpeningForm({
    subject: this.args.model.topic.title,
    rule: this.site.binding_vote_rules[0],
    defaultDays: this.siteSettings.binding_vote_default_period_days,
    minimumHours: this.siteSettings.binding_vote_minimum_period_hours,
  });

  thread = new ThreadTally(this.args.model.topic.id);

  constructor(owner, args) {
    super(owner, args);
    this.thread.ask(this.form.rule);
  }

  get closingHint() {
    return i18n("binding_vote.form.closes_at.hint", {
      count: this.siteSettings.binding_vote_minimum_period_hours,
    });
  }

  @action
  chooseRule(rule) {
    this.form.setRule(rule);
    this.thread.ask(rule);
  }

  @action
  async submit() {
    if (!this.form.check()) {
      this.submission.error = i18n("binding_vote.form.incomplete");
      return;
    }
    const opened = await this.submission.send(() =>
      this.bindingVoteLife.open(this.args.model.topic, this.form.opening)
    );
    if (opened) {
      this.args.closeModal();
    }
  }

  static {
    template(
      `<FormModal
  class="open-binding-vote"
  @title="binding_vote.open.title"
  @submitLabel="binding_vote.open.submit"
  @submission={{this.submission}}
  @submit={{this.submit}}
  @closeModal={{@closeModal}}
>
  <KindField @kind={{this.form.kind}} @choose={{this.form.setKind}} />

  {{#if this.form.namesCodebases}}
    <CodebaseFields @form={{this.form}} />
  {{/if}}

  <FormField @name="subject" @error={{this.form.errors.subject}} as |field|>
    <input
      id={{field.id}}
      type="text"
      maxlength="200"
      required
      aria-invalid={{field.invalid}}
      aria-describedby={{field.describedBy}}
      value={{this.form.subject}}
      {{on "input" this.form.setSubject}}
    />
  </FormField>

  <FormField @name="summary" @error={{this.form.errors.summary}} as |field|>
    <textarea
      id={{field.id}}
      rows="6"
      maxlength="10000"
      required
      aria-invalid={{field.invalid}}
      aria-describedby={{field.describedBy}}
      value={{this.form.summary}}
      {{on "input" this.form.setSummary}}
    ></textarea>
  </FormField>

  <FormField @name="links" @error={{this.form.errors.links}} as |field|>
    <textarea
      id={{field.id}}
      rows="3"
      dir="ltr"
      aria-invalid={{field.invalid}}
      aria-describedby={{field.describedBy}}
      value={{this.form.links}}
      {{on "input" this.form.setLinks}}
    ></textarea>
  </FormField>

  <ClosingTimeField
    @closing={{this.form.closing}}
    @hint={{this.closingHint}}
  />

  <RuleField
    @rules={{this.site.binding_vote_rules}}
    @rule={{this.form.rule}}
    @choose={{this.chooseRule}}
  />

  <FoundField
    @form={{this.form}}
    @thread={{this.thread}}
    @topicId={{@model.topic.id}}
  />
</FormModal>`,
      {
        component: this,
        scope: () => ({
          FormModal,
          KindField,
          CodebaseFields,
          FormField,
          on,
          ClosingTimeField,
          RuleField,
          FoundField,
        }),
      }
    );
  }
}
