// Generated from src/discourse/components/imports/row-section.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import dUniqueId from "discourse/ui-kit/helpers/d-unique-id";
import { i18n } from "discourse-i18n";
import Rows from "./rows";

export default class RowSection extends Component {
  get title() {
    const { title, group } = this.args;
    return i18n(title, {
      count: group.rows.length,
    });
  }

  static {
    template(
      `{{#if @group.rows.length}}
  {{#let (dUniqueId) as |headingId|}}
    <section aria-labelledby={{headingId}}>
      <h2 id={{headingId}} class="binding-vote-import__heading">
        {{this.title}}
      </h2>
      {{#if @hint}}
        <p class="binding-vote-form__hint">{{i18n @hint}}</p>
      {{/if}}
      <Rows
        @label={{this.title}}
        @group={{@group}}
        @found={{@found}}
        @vote={{@vote}}
      />
    </section>
  {{/let}}
{{/if}}`,
      {
        component: this,
        scope: () => ({ dUniqueId, i18n, Rows }),
      }
    );
  }
}
