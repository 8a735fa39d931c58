// Generated from src/discourse/components/forms/form-modal.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { on } from "@ember/modifier";
import { action } from "@ember/object";
import DButton from "discourse/ui-kit/d-button";
import DModal from "discourse/ui-kit/d-modal";
import dUniqueId from "discourse/ui-kit/helpers/d-unique-id";
import { i18n } from "discourse-i18n";

export default class FormModal extends Component {
  get dismissLabel() {
    return this.args.dismissLabel ?? "cancel";
  }

  @action
  submit(event) {
    event.preventDefault();
    this.args.submit();
  }

  static {
    template(
      `{{#let (dUniqueId) as |id|}}
  <DModal
    class="binding-vote-form"
    @title={{i18n @title}}
    @closeModal={{@closeModal}}
    @submitOnEnter={{false}}
    @flash={{@submission.error}}
    @flashType="error"
    ...attributes
  >
    <:body>
      <form
        id={{id}}
        class="binding-vote-form__fields"
        novalidate
        {{on "submit" this.submit}}
      >
        {{yield}}
      </form>
    </:body>
    <:footer>
      <DButton
        class="btn-primary"
        form={{id}}
        @type="submit"
        @label={{@submitLabel}}
        @isLoading={{@submission.saving}}
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
        scope: () => ({ dUniqueId, DModal, i18n, on, DButton }),
      }
    );
  }
}
