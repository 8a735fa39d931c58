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
import KindChoice from "../kinds/kind-choice";
import FoundField from "../recorded-ballots/thread/found-field";
import RuleLine from "../tally/rule-line";
import TestField from "./first-vote/test-field";
import MatterFields from "./matter-fields";
import OpeningStart from "./opening-start";
import PeriodButtons from "./period-buttons";

export default class OpenBindingVote extends Component {
  @service
  currentUser;

  @lazyService(BindingVoteLife)
  bindingVoteLife;

  kinds = this.args.model.kinds.filter(({ openable }) => openable);

  form = new OpeningForm({
    subject: this.args.model.topic.title,
    kinds: this.kinds,
  });

  draft = new FormDraft(
    `${this.currentUser.id}_${this.args.model.topic.id}`,
    this.form
  );
  thread = new ThreadTally(this.args.model.topic.id);

  constructor(owner, args) {
    super(owner, args);
    this.form.kindChanged = () => this.askThread();
    this.askThread();
  }
  /** How long it has to stay open, where it has to. */

  get closingHint() {
    const { minimumHours: count } = this.form;
    return count === 0
      ? ""
      : i18n("binding_vote.form.closes_at.hint", {
          count,
        });
  }
  /** The last vote of the topic. None is open where one may be opened. */

  get earlier() {
    const { binding_vote, earlier_binding_votes } = this.args.model.topic;
    return binding_vote ?? earlier_binding_votes?.[0];
  }

  @action
  askThread() {
    this.thread.ask(this.form.kind.id);
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
  <KindChoice @field={{this.form.kindId}} @kinds={{this.kinds}} />
  <RuleLine @text={{this.form.kind.rule_text}} />
  <MatterFields @form={{this.form}} />

  <TimeField
    @field={{this.form.closing}}
    @earliest={{this.form.closing.earliest}}
    @hint={{this.closingHint}}
  >
    <PeriodButtons @form={{this.form}} />
  </TimeField>

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
          KindChoice,
          RuleLine,
          MatterFields,
          TimeField,
          PeriodButtons,
          TestField,
          FoundField,
        }),
      }
    );
  }
}
