// Generated from src/discourse/components/forms/form-modal.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { tracked } from "@glimmer/tracking";
import { on } from "@ember/modifier";
import { action } from "@ember/object";
import { schedule } from "@ember/runloop";
import { modifier } from "ember-modifier";
import DButton from "discourse/ui-kit/d-button";
import DModal from "discourse/ui-kit/d-modal";
import dUniqueId from "discourse/ui-kit/helpers/d-unique-id";
import { i18n } from "discourse-i18n";
import bringBack from "../../lib/forms/closed-modal";
import CheckedForm from "./checked-form";
import ClosingQuestion from "./closing-question";

export default class FormModal extends Component {
  @tracked
  asking = false;

  register = modifier((element) => {
    this.#modal = element;
  });

  #modal;
  /** Where somebody was writing last. */
  #focused;

  get dismissLabel() {
    return this.args.dismissLabel ?? "cancel";
  }

  get submitClass() {
    return this.args.danger ? "btn-danger" : "btn-primary";
  }

  get keep() {
    return this.args.draft?.kept ? this.close : void 0;
  }

  @action
  mayClose() {
    if (!this.asking && !this.args.form.dirty) {
      return true;
    }
    if (this.asking) {
      this.goOn();
    } else {
      this.asking = true;
    }
    bringBack(this.#modal);
    return false;
  }

  @action
  dismiss(data) {
    if (this.mayClose()) {
      this.args.closeModal(data);
    }
  }

  @action
  cancel() {
    this.dismiss();
  }

  @action
  remember(event) {
    this.#focused = event.target;
  }

  @action
  close() {
    this.args.closeModal();
  }

  @action
  discard() {
    this.args.draft?.discard();
    this.close();
  }

  @action
  goOn() {
    this.asking = false;
    schedule("afterRender", () => {
      this.#focused?.focus();
    });
  }

  @action
  finish() {
    this.args.draft?.discard();
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
    @beforeClose={{this.mayClose}}
    @closeModal={{this.dismiss}}
    @submitOnEnter={{false}}
    @flash={{@form.submission.error}}
    @flashType="error"
    {{this.register}}
    ...attributes
  >
    <:body>
      <CheckedForm
        id={{id}}
        class="binding-vote-form__fields"
        inert={{this.asking}}
        @form={{@form}}
        @send={{@send}}
        @sent={{this.finish}}
        {{on "focusin" this.remember}}
      >
        {{yield}}
      </CheckedForm>
    </:body>
    <:footer>
      {{#if this.asking}}
        <ClosingQuestion
          @keep={{this.keep}}
          @discard={{this.discard}}
          @goOn={{this.goOn}}
        />
      {{else}}
        <DButton
          class={{this.submitClass}}
          form={{id}}
          @type="submit"
          @label={{@submitLabel}}
          @translatedLabel={{@translatedSubmitLabel}}
          @isLoading={{@form.submission.saving}}
        />
        <DButton
          class="btn-flat"
          @label={{this.dismissLabel}}
          @action={{this.cancel}}
        />
      {{/if}}
    </:footer>
  </DModal>
{{/let}}`,
      {
        component: this,
        scope: () => ({
          dUniqueId,
          DModal,
          i18n,
          CheckedForm,
          on,
          ClosingQuestion,
          DButton,
        }),
      }
    );
  }
}
