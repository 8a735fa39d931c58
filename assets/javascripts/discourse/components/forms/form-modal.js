// Generated from src/discourse/components/forms/form-modal.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { action } from "@ember/object";
import DButton from "discourse/ui-kit/d-button";
import DModal from "discourse/ui-kit/d-modal";
import dUniqueId from "discourse/ui-kit/helpers/d-unique-id";
import { i18n } from "discourse-i18n";
import CheckedForm from "./checked-form";

export default class FormModal extends Component {
  get dismissLabel() {
    return this.args.dismissLabel ?? "cancel";
  }

  get submitClass() {
    return this.args.danger ? "btn-danger" : "btn-primary";
  }

  @action
  finish() {
    this.args.closeModal({
      done: true,
    });
  }

  static {
    template(
      `{{#let (dUniqueId) as |id|}}
  <DModal
    class="binding-vote-form"
    @title={{i18n @title}}
    @closeModal={{@closeModal}}
    @submitOnEnter={{false}}
    @flash={{@form.submission.error}}
    @flashType="error"
    ...attributes
  >
    <:body>
      <CheckedForm
        id={{id}}
        class="binding-vote-form__fields"
        @form={{@form}}
        @send={{@send}}
        @sent={{this.finish}}
      >
        {{yield}}
      </CheckedForm>
    </:body>
    <:footer>
      <DButton
        class={{this.submitClass}}
        form={{id}}
        @type="submit"
        @label={{@submitLabel}}
        @isLoading={{@form.submission.saving}}
      />
      <DButton
        class="btn-flat"
        @label={{this.dismissLabel}}
        @action={{@closeModal}}
      />
    </:footer>
  </DModal>
{{/let}}`,
      {
        component: this,
        scope: () => ({ dUniqueId, DModal, i18n, CheckedForm, DButton }),
      }
    );
  }
}
