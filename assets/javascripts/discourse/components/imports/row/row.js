// Generated from src/discourse/components/imports/row/row.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { on } from "@ember/modifier";
import { action } from "@ember/object";
import dUniqueId from "discourse/ui-kit/helpers/d-unique-id";
import Correction from "./correction";
import Doubt from "./doubt";
import EarlierMessages from "./earlier-messages";
import MessageFacts from "./message-facts";
import MessageText from "./message-text";
import Notes from "./notes";
import Person from "./person";

export default class Row extends Component {
  @action
  choose({ target }) {
    this.args.row.choose(target.checked);
  }

  static {
    template(
      `{{#let (dUniqueId) as |factsId|}}
  <li
    class="binding-vote-import__row binding-vote-form__field
      {{if @row.error '--wrong'}}"
  >
    {{#if @row.choosable}}
      <label class="binding-vote-import__person">
        <input
          type="checkbox"
          checked={{@row.chosen}}
          aria-describedby={{factsId}}
          aria-invalid={{if @row.error "true"}}
          {{on "change" this.choose}}
        />
        <Person @row={{@row}} />
      </label>
    {{else}}
      <span class="binding-vote-import__person">
        <Person @row={{@row}} />
      </span>
    {{/if}}
    <MessageFacts
      id={{factsId}}
      @message={{@row.json}}
      @name={{@row.json.name}}
      @binds={{@row.person.binds}}
    />
    {{#if @row.error}}
      <p class="binding-vote-form__error" role="alert">{{@row.error}}</p>
    {{/if}}
    <Notes @row={{@row}} @found={{@found}} />
    <Doubt @row={{@row}} />
    <MessageText @text={{@row.json.excerpt}} @reason={{@row.json.reason}} />
    {{#if @row.json.choice}}
      <Correction @row={{@row}} @vote={{@vote}} />
    {{/if}}
    {{#if @row.json.earlier.length}}
      <EarlierMessages
        @messages={{@row.json.earlier}}
        @name={{@row.json.name}}
      />
    {{/if}}
  </li>
{{/let}}`,
      {
        component: this,
        scope: () => ({
          dUniqueId,
          on,
          Person,
          MessageFacts,
          Notes,
          Doubt,
          MessageText,
          Correction,
          EarlierMessages,
        }),
      }
    );
  }
}
