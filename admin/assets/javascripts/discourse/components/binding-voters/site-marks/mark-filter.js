// Generated from src/admin/components/binding-voters/site-marks/mark-filter.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { on } from "@ember/modifier";
import { action } from "@ember/object";
import DButton from "discourse/ui-kit/d-button";
import dUniqueId from "discourse/ui-kit/helpers/d-unique-id";
import { i18n } from "discourse-i18n";
import CategorySelect from "./category-select";

const STATES = ["standing", "lifted", "all"];

export default class MarkFilterForm extends Component {
  #person = this.args.filter.person;

  get states() {
    return STATES.map((state) => ({
      state,
      chosen: state === this.args.filter.state,
      name: i18n(`binding_vote.admin.marks.states.${state}`),
    }));
  }

  @action
  setPerson(event) {
    this.#person = valueOf(event);
  }

  @action
  setCategory(event) {
    this.#find({
      category_id: valueOf(event),
    });
  }

  @action
  setState(event) {
    this.#find({
      state: valueOf(event),
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
  {{#let (dUniqueId) (dUniqueId) (dUniqueId) as |person category state|}}
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
    <div class="binding-vote-form__field">
      <label for={{category}}>{{i18n
          "binding_vote.admin.marks.category"
        }}</label>
      <CategorySelect
        id={{category}}
        @categories={{@categories}}
        @chosen={{@filter.category_id}}
        @none={{i18n "binding_vote.admin.marks.all_categories"}}
        @choose={{this.setCategory}}
      />
    </div>
    <div class="binding-vote-form__field">
      <label for={{state}}>{{i18n "binding_vote.admin.state"}}</label>
      <select
        id={{state}}
        class="d-select d-native-select"
        {{on "change" this.setState}}
      >
        {{#each this.states key="state" as |one|}}
          <option value={{one.state}} selected={{one.chosen}}>
            {{one.name}}
          </option>
        {{/each}}
      </select>
    </div>
  {{/let}}
  <DButton
    class="btn-default"
    @type="submit"
    @label="binding_vote.admin.marks.find"
  />
</form>`,
      {
        component: this,
        scope: () => ({ on, dUniqueId, i18n, CategorySelect, DButton }),
      }
    );
  }
}

function valueOf(event) {
  return event.target.value;
}
