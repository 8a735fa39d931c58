// Generated from src/discourse/components/votes/open-binding-vote.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { action } from "@ember/object";
import { service } from "@ember/service";
import { i18n } from "discourse-i18n";
import BindingVoteLife from "../../lazy-services/binding-vote-life";
import FormDraft from "../../lib/forms/form-draft";
import { lazyService } from "../../lib/lazy-service";
import ThreadTally from "../../lib/recorded-ballots/thread-tally";
import OpeningForm from "../../lib/votes/opening/opening-form";
import FormModal from "../forms/form-modal";
import TimeField from "../forms/time-field";
import FoundField from "../recorded-ballots/thread/found-field";
import RuleField from "../tally/rule-field";
import TestField from "./first-vote/test-field";
import MatterFields from "./matter-fields";
import OpeningStart from "./opening-start";
import PeriodButtons from "./period-buttons";

export default class OpenBindingVote extends Component {
  @service
  currentUser;

  @service
  site;

  @service
  siteSettings;

  @lazyService(BindingVoteLife)
  bindingVoteLife;

  form = new OpeningForm({
    subject: this.args.model.topic.title,
    rules: this.site.binding_vote_rules,
    defaultDays: this.siteSettings.binding_vote_default_period_days,
    minimumHours: this.siteSettings.binding_vote_minimum_period_hours,
  });

  draft = new FormDraft(
    `${this.currentUser.id}_${this.args.model.topic.id}`,
    this.form
  );
  thread = new ThreadTally(this.args.model.topic.id);

  constructor(owner, args) {
    super(owner, args);
    this.askThread();
  }
  /** How long it has to stay open, where it has to. */

  get closingHint() {
    const { binding_vote_minimum_period_hours: hours } = this.siteSettings;
    if (this.form.test.value || hours === 0) {
      return "";
    }
    return i18n("binding_vote.form.closes_at.hint", {
      count: hours,
    });
  }
  /** The last vote of the topic. None is open where one may be opened. */

  get earlier() {
    const { binding_vote, earlier_binding_votes } = this.args.model.topic;
    return binding_vote ?? earlier_binding_votes?.[0];
  }

  @action
  askThread() {
    this.thread.ask(this.form.rule.value);
  }

  @action
  chooseRule(rule) {
    this.form.rule.choose(rule);
    this.askThread();
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
  @draft={{this.draft}}
  @send={{this.send}}
  @closeModal={{@closeModal}}
>
  <OpeningStart
    @draft={{this.draft}}
    @earlier={{this.earlier}}
    @replaced={{this.askThread}}
  />
  <MatterFields @form={{this.form}} />

  <TimeField
    @field={{this.form.closing}}
    @earliest={{this.form.closing.earliest}}
    @hint={{this.closingHint}}
  >
    <PeriodButtons @form={{this.form}} />
  </TimeField>

  <RuleField
    @rules={{this.site.binding_vote_rules}}
    @rule={{this.form.rule.value}}
    @choose={{this.chooseRule}}
  />

  {{#if this.currentUser.staff}}
    <TestField @field={{this.form.test}} />
  {{/if}}

  {{#unless this.form.test.value}}
    <FoundField
      @form={{this.form}}
      @thread={{this.thread}}
      @topicId={{@model.topic.id}}
    />
  {{/unless}}
</FormModal>`,
      {
        component: this,
        scope: () => ({
          FormModal,
          OpeningStart,
          MatterFields,
          TimeField,
          PeriodButtons,
          RuleField,
          TestField,
          FoundField,
        }),
      }
    );
  }
}
