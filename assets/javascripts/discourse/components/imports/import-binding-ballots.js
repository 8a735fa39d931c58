// Generated from src/discourse/components/imports/import-binding-ballots.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { action } from "@ember/object";
import { i18n } from "discourse-i18n";
import BindingVoteImports from "../../lazy-services/binding-vote-imports";
import { lazyService } from "../../lib/lazy-service";
import FormModal from "../forms/form-modal";
import Found from "./found";
import Source from "./source";

export default class ImportBindingBallots extends Component {
  @lazyService(BindingVoteImports)
  bindingVoteImports;

  get form() {
    return this.args.model.form;
  }

  get submitLabel() {
    const { found, step } = this.form;
    return i18n(`binding_vote.import.submit.${step}`, {
      count: found?.recorded.length ?? 0,
    });
  }

  @action
  async send() {
    const { vote, recorded } = this.args.model;
    try {
      recorded(await this.bindingVoteImports.record(vote, this.form.found));
    } catch (error) {
      this.form.refuse(error);
      throw error;
    }
  }

  static {
    template(
      `<FormModal
  class="import-binding-ballots {{if this.form.found '--found'}}"
  @title="binding_vote.import.title"
  @translatedSubmitLabel={{this.submitLabel}}
  @form={{this.form}}
  @send={{this.send}}
  @closeModal={{@closeModal}}
>
  {{#if this.form.found}}
    <Found
      @form={{this.form}}
      @found={{this.form.found}}
      @vote={{@model.vote}}
    />
  {{else}}
    <Source @form={{this.form}} />
  {{/if}}
</FormModal>`,
      {
        component: this,
        scope: () => ({ FormModal, Found, Source }),
      }
    );
  }
}
