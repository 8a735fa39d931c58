// Generated from src/discourse/components/votes/open-binding-vote.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { action } from "@ember/object";
import { service } from "@ember/service";
import { i18n } from "discourse-i18n";
import ThreadTally from "../../lib/recorded-ballots/thread-tally";
import OpeningForm from "../../lib/votes/opening-form";
import FormModal from "../forms/form-modal";
import TimeField from "../forms/time-field";
import FoundField from "../recorded-ballots/thread/found-field";
import RuleField from "../tally/rule-field";
import MatterFields from "./matter-fields";

export default class OpenBindingVote extends Component {
  @service
  bindingVoteLife;

  @service
  site;

  @service
  siteSettings;

  form = new OpeningForm({
    subject: this.args.model.topic.title,
    rule: this.site.binding_vote_rules[0],
    defaultDays: this.siteSettings.binding_vote_default_period_days,
    minimumHours: this.siteSettings.binding_vote_minimum_period_hours,
  });

  thread = new ThreadTally(this.args.model.topic.id);

  constructor(owner, args) {
    super(owner, args);
    this.thread.ask(this.form.rule.value);
  }

  get closingHint() {
    return i18n("binding_vote.form.closes_at.hint", {
      count: this.siteSettings.binding_vote_minimum_period_hours,
    });
  }

  @action
  chooseRule(rule) {
    this.form.rule.choose(rule);
    this.thread.ask(rule);
  }

  @action
  send() {
    const { topic } = this.args.model;
    return this.bindingVoteLife.open(topic, this.form.opening);
  }

  static {
    template(
      `<FormModal
  class="open-binding-vote"
  @title="binding_vote.open.title"
  @submitLabel="binding_vote.open.submit"
  @form={{this.form}}
  @send={{this.send}}
  @closeModal={{@closeModal}}
>
  <MatterFields @form={{this.form}} />

  <TimeField
    @field={{this.form.closing}}
    @earliest={{this.form.closing.earliest}}
    @hint={{this.closingHint}}
  />

  <RuleField
    @rules={{this.site.binding_vote_rules}}
    @rule={{this.form.rule.value}}
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
          MatterFields,
          TimeField,
          RuleField,
          FoundField,
        }),
      }
    );
  }
}
