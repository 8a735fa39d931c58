// Generated from src/discourse/components/imports/row/correct-person.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { on } from "@ember/modifier";
import { action } from "@ember/object";
import DButton from "discourse/ui-kit/d-button";
import { findPerson } from "../../../lib/imports/import-api";
import PersonForm from "../../../lib/recorded-ballots/person-form";
import PersonField from "../../recorded-ballots/person-field";

export default class CorrectPerson extends Component {
  form = new PersonForm();

  constructor(owner, args) {
    super(owner, args);
    this.form.person.begin(args.name);
  }

  @action
  press(event) {
    if (event.key === "Enter") {
      event.preventDefault();
      void this.#take(event.target);
    }
  }

  @action
  take(...[, event]) {
    void this.#take(event.target);
  }

  async #take(from) {
    const { form } = this;
    if (form.submission.saving) {
      return;
    }
    const field = from.closest(".binding-vote-import__question");
    let person;
    const done = await form.submit(async () => {
      person = await findPerson(this.args.vote.id, form.named);
    });
    if (done) {
      this.args.correct(person, field);
    } else {
      field.querySelector("input")?.focus();
    }
  }

  static {
    template(
      `<div class="binding-vote-import__question">
  <PersonField @form={{this.form}} {{on "keydown" this.press}} />
  {{#if this.form.submission.error}}
    <p class="binding-vote-form__error" role="alert">
      {{this.form.submission.error}}
    </p>
  {{/if}}
  <DButton
    class="btn-default btn-small"
    @label="binding_vote.import.correct.take"
    @action={{this.take}}
    @forwardEvent={{true}}
  />
</div>`,
      {
        component: this,
        scope: () => ({ PersonField, on, DButton }),
      }
    );
  }
}
