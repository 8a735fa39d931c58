// Generated from src/discourse/components/binding-voters/site-marks/mark-preview.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import getURL from "discourse/lib/get-url";
import { i18n } from "discourse-i18n";
import { effectText } from "../../../lib/binding-voters/mark-effect";
import DoubtsField from "../doubts-field";

const COUNT = "binding_vote.admin.marks.count";

export default class MarkPreview extends Component {
  get found() {
    const { found } = this.args.found.json;
    return found.length > 0
      ? i18n("binding_vote.admin.marks.found", {
          count: found.length,
          names: found.map(({ username }) => username).join(", "),
        })
      : i18n("binding_vote.admin.marks.nobody_found");
  }

  get unknown() {
    const { unknown } = this.args.found.json;
    return unknown.length > 0
      ? i18n("binding_vote.roster.unknown", {
          count: unknown.length,
          names: unknown.join(", "),
        })
      : null;
  }

  get foreseen() {
    return this.args.form.effects !== null;
  }

  get effects() {
    return (this.args.form.effects ?? []).map((effect) => ({
      id: effect.vote_id,
      subject: effect.subject,
      href: getURL(`/t/-/${effect.topic_id}`),
      text: effectText(effect, COUNT),
    }));
  }

  static {
    template(
      `<p>{{this.found}}</p>
{{#if this.unknown}}
  <p>{{this.unknown}}</p>
{{/if}}
<DoubtsField
  @found={{@found}}
  @toggle={{@form.toggle}}
  @optionClass="binding-vote-form__kind"
/>
{{#if this.foreseen}}
  {{#if this.effects.length}}
    <p>{{i18n "binding_vote.admin.marks.effects"}}</p>
    <ul class="binding-vote-admin__effects">
      {{#each this.effects key="id" as |one|}}
        <li>
          <a
            href={{one.href}}
            target="_blank"
            rel="noopener noreferrer"
          ><bdi>{{one.subject}}</bdi></a>:
          {{one.text}}
        </li>
      {{/each}}
    </ul>
  {{else}}
    <p>{{i18n "binding_vote.admin.marks.no_effects"}}</p>
  {{/if}}
{{/if}}`,
      {
        component: this,
        scope: () => ({ DoubtsField, i18n }),
      }
    );
  }
}
