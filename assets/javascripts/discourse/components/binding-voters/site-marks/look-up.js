// Generated from src/discourse/components/binding-voters/site-marks/look-up.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { fn } from "@ember/helper";
import { on } from "@ember/modifier";
import getURL from "discourse/lib/get-url";
import { i18n } from "discourse-i18n";
import isolated from "../../../lib/isolated";
import worded from "../../../lib/worded";

export default class LookUp extends Component {
  get found() {
    const { found } = this.args.found;
    return found.length > 0
      ? i18n("binding_vote.admin.marks.found", {
          count: found.length,
          names: found.map(({ username }) => username).join(", "),
        })
      : i18n("binding_vote.admin.marks.nobody_found");
  }

  get unknown() {
    const { unknown } = this.args.found;
    return unknown.length > 0
      ? i18n("binding_vote.admin.marks.unknown", {
          count: unknown.length,
          names: unknown.join(", "),
        })
      : null;
  }

  get doubts() {
    return this.args.found.doubtful.map((doubt) => ({
      doubt,
      taken: this.args.form.isTaken(doubt.user),
      text: worded(`binding_vote.admin.marks.doubt.${doubt.reason}`, {
        name: doubt.name,
        username: doubt.user.username,
      }),
    }));
  }

  get foreseen() {
    return this.args.form.effects !== null;
  }

  get effects() {
    return this.args.form.effects?.map(effect) ?? [];
  }

  static {
    template(
      `<p>{{this.found}}</p>
{{#if this.unknown}}
  <p>{{this.unknown}}</p>
{{/if}}
{{#if this.doubts.length}}
  <fieldset class="binding-vote-form__field">
    <legend>{{i18n "binding_vote.admin.marks.doubtful"}}</legend>
    {{#each this.doubts key="doubt.user.id" as |row|}}
      <label class="binding-vote-form__kind">
        <input
          type="checkbox"
          checked={{row.taken}}
          {{on "change" (fn @toggle row.doubt)}}
        />
        <span>{{row.text}}</span>
      </label>
    {{/each}}
  </fieldset>
{{/if}}
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
        scope: () => ({ i18n, on, fn }),
      }
    );
  }
}

function effect({ vote_id, topic_id, subject, before, after }) {
  const sides = ["plus", "zero", "minus"].filter(
    (side) => before.binding[side] !== after.binding[side]
  );
  const counts = sides.map((side) =>
    i18n("binding_vote.admin.marks.count", {
      before: before.binding[side],
      after: after.binding[side],
      choice: isolated(i18n(`binding_vote.choices.${side}`)),
    })
  );
  const key = `${before.reached ? "reached" : "unreached"}_${after.reached ? "reached" : "unreached"}`;
  return {
    id: vote_id,
    subject,
    href: getURL(`/t/-/${topic_id}`),
    text: [...counts, i18n(`binding_vote.admin.marks.${key}`)].join(" "),
  };
}
