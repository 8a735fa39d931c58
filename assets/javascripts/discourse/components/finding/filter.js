// Generated from src/discourse/components/finding/filter.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { on } from "@ember/modifier";
import { action } from "@ember/object";
import DiscourseURL from "discourse/lib/url";
import DButton from "discourse/ui-kit/d-button";
import dUniqueId from "discourse/ui-kit/helpers/d-unique-id";
import { i18n } from "discourse-i18n";
import { categoryOptions } from "../../lib/category-options";
import { listPath } from "../../lib/finding/vote-filter";
import { SUBJECT_LIMIT } from "../../lib/forms/limits";

export default class ListFilter extends Component {
  get kinds() {
    const { filter, kinds } = this.args.listing;
    return kinds.map(({ id, name }) => ({
      id,
      name,
      chosen: id === filter.kind,
    }));
  }

  get categories() {
    const { filter, categories } = this.args.listing;
    return categoryOptions(categories).map(({ id, name }) => ({
      id,
      name,
      chosen: id === filter.category,
    }));
  }

  @action
  chooseKind(event) {
    this.#goTo({
      kind: event.target.value,
    });
  }

  @action
  chooseCategory(event) {
    this.#goTo({
      category: event.target.value,
    });
  }

  @action
  search(event) {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    this.#goTo({
      q: String(data.get("q")).trim(),
    });
  }

  #goTo(change) {
    const path = listPath({
      ...this.args.listing.filter,
      ...change,
    });
    DiscourseURL.routeTo(path, {});
  }

  static {
    template(
      `<form
  class="binding-vote-list__filter"
  role="search"
  {{on "submit" this.search}}
>
  {{#let (dUniqueId) as |id|}}
    <div class="binding-vote-list__field">
      <label for={{id}}>{{i18n "binding_vote.list.subject"}}</label>
      <input
        id={{id}}
        type="search"
        name="q"
        autocomplete="off"
        maxlength={{SUBJECT_LIMIT}}
        value={{@listing.filter.q}}
      />
      <DButton
        class="btn-default"
        @type="submit"
        @icon="magnifying-glass"
        @title="binding_vote.list.search"
      />
    </div>
  {{/let}}
  {{#let (dUniqueId) as |id|}}
    <div class="binding-vote-list__field">
      <label for={{id}}>{{i18n "binding_vote.list.kind"}}</label>
      <select
        id={{id}}
        class="d-select d-native-select"
        {{on "change" this.chooseKind}}
      >
        <option value="">{{i18n "binding_vote.list.all_kinds"}}</option>
        {{#each this.kinds key="id" as |kind|}}
          <option
            value={{kind.id}}
            selected={{kind.chosen}}
          >{{kind.name}}</option>
        {{/each}}
      </select>
    </div>
  {{/let}}
  {{#let (dUniqueId) as |id|}}
    <div class="binding-vote-list__field">
      <label for={{id}}>{{i18n "binding_vote.list.category"}}</label>
      <select
        id={{id}}
        class="d-select d-native-select"
        {{on "change" this.chooseCategory}}
      >
        <option value="">{{i18n
            "binding_vote.list.all_categories"
          }}</option>
        {{#each this.categories key="id" as |category|}}
          <option
            value={{category.id}}
            selected={{category.chosen}}
          >{{category.name}}</option>
        {{/each}}
      </select>
    </div>
  {{/let}}
</form>`,
      {
        component: this,
        scope: () => ({ on, dUniqueId, i18n, SUBJECT_LIMIT, DButton }),
      }
    );
  }
}
