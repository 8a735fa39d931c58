// Generated from src/admin/components/binding-voters/site-marks/mark-filter.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { fn } from "@ember/helper";
import { on } from "@ember/modifier";
import { action } from "@ember/object";
import DButton from "discourse/ui-kit/d-button";
import dUniqueId from "discourse/ui-kit/helpers/d-unique-id";
import { i18n } from "discourse-i18n";
import { categoryOptions } from "../../../lib/category-options";
import ChoiceField from "../../forms/choice-field";

const STATES = ["standing", "lifted", "all"];

export default class MarkFilterForm extends Component {
  #person = this.args.filter.person;

  get categories() {
    return categoryOptions(this.args.places.categories);
  }

  get states() {
    return STATES.map((id) => ({
      id,
      name: i18n(`binding_vote.admin.marks.states.${id}`),
    }));
  }

  @action
  setPerson(event) {
    this.#person = valueOf(event);
  }

  @action
  choose(name, event) {
    this.#find({
      [name]: valueOf(event),
    });
  }

  @action
  submit(event) {
    event.preventDefault();
    this.#find({});
  }

  #find(changes) {
    this.args.find({
      ...this.args.filter,
      person: this.#person,
      ...changes,
    });
  }

  static {
    template(
      `<form class="binding-vote-admin__filter" {{on "submit" this.submit}}>
  {{#let (dUniqueId) as |person|}}
    <div class="binding-vote-form__field">
      <label for={{person}}>{{i18n
          "binding_vote.admin.marks.person"
        }}</label>
      <input
        id={{person}}
        type="search"
        autocomplete="off"
        value={{@filter.person}}
        {{on "input" this.setPerson}}
      />
    </div>
  {{/let}}
  <ChoiceField
    @label="binding_vote.admin.marks.category"
    @options={{this.categories}}
    @chosen={{@filter.category_id}}
    @none="binding_vote.admin.marks.all_categories"
    @choose={{fn this.choose "category_id"}}
  />
  <ChoiceField
    @label="binding_vote.admin.marks.kind"
    @options={{@places.kinds}}
    @chosen={{@filter.kind}}
    @none="binding_vote.admin.marks.any_kind"
    @choose={{fn this.choose "kind"}}
  />
  <ChoiceField
    @label="binding_vote.admin.state"
    @options={{this.states}}
    @chosen={{@filter.state}}
    @choose={{fn this.choose "state"}}
  />
  <DButton
    class="btn-default"
    @type="submit"
    @label="binding_vote.admin.marks.find"
  />
</form>`,
      {
        component: this,
        scope: () => ({ on, dUniqueId, i18n, ChoiceField, fn, DButton }),
      }
    );
  }
}

function valueOf(event) {
  return event.target.value;
}
