// Generated from src/discourse/components/binding-voters/lift-binding-mark.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { tracked } from "@glimmer/tracking";
import { action } from "@ember/object";
import { service } from "@ember/service";
import { i18n } from "discourse-i18n";
import { previewLift } from "../../lib/binding-voters/mark-api";
import Form from "../../lib/forms/form";
import Submission from "../../lib/forms/submission";
import FormModal from "../forms/form-modal";
import MarkEffect from "./mark-effect";

export default class LiftBindingMark extends Component {
  @service
  bindingVoteKeepers;

  @tracked
  effects = null;

  form = new Form();
  preview = new Submission();

  constructor(owner, args) {
    super(owner, args);
    this.preview.send(async () => {
      const { effects } = await previewLift(args.model.mark.id);
      this.effects = effects;
    });
  }

  get meaning() {
    const { person, scope } = this.args.model.mark;
    return i18n(`binding_vote.lift.meaning.${scope}`, {
      username: person,
    });
  }

  @action
  send() {
    const { vote, mark } = this.args.model;
    return this.bindingVoteKeepers.liftMark(vote, mark.id);
  }

  static {
    template(
      `<FormModal
  class="lift-binding-mark"
  @title="binding_vote.lift.button"
  @submitLabel="binding_vote.lift.button"
  @form={{this.form}}
  @send={{this.send}}
  @closeModal={{@closeModal}}
>
  <p class="binding-vote-form__text">{{this.meaning}}</p>
  <MarkEffect
    @voteId={{@model.vote.id}}
    @effects={{this.effects}}
    @error={{this.preview.error}}
  />
</FormModal>`,
      {
        component: this,
        scope: () => ({ FormModal, MarkEffect }),
      }
    );
  }
}
