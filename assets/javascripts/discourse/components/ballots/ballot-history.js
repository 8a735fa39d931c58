// Generated from src/discourse/components/ballots/ballot-history.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import dAgeWithTooltip from "discourse/ui-kit/helpers/d-age-with-tooltip";
import { i18n } from "discourse-i18n";
import SourceLink from "../recorded-ballots/source-link";

export default class BallotHistory extends Component {
  /** How often it was changed since it was first cast, and what it was before. */
  get title() {
    const { changes } = this.args;
    const last = changes.at(-1);
    return i18n("binding_vote.history.title", {
      count: changes.length - 1,
      before: last.before ?? i18n("binding_vote.history.none"),
    });
  }

  get lines() {
    return this.args.changes.map((change) => ({
      at: change.at,
      source: change.source,
      gone: change.source === null,
      text: i18n(
        `binding_vote.history.${change.source === void 0 ? "line" : "recorded"}`,
        {
          before: side(change.before, change.binding_before),
          after: side(change.after, change.binding_after),
          username:
            change.changed_by ?? i18n("binding_vote.voters.deleted_account"),
        }
      ),
    }));
  }

  static {
    template(
      `<details class="binding-vote__history">
  <summary>{{this.title}}</summary>
  <ol>
    {{#each this.lines as |line|}}
      <li>
        {{line.text}}
        {{#if line.source}}
          <SourceLink @url={{line.source}} />
        {{else if line.gone}}
          {{i18n "binding_vote.recorded.reply_gone"}}
        {{/if}}
        {{dAgeWithTooltip line.at}}
      </li>
    {{/each}}
  </ol>
</details>`,
      {
        component: this,
        scope: () => ({ SourceLink, i18n, dAgeWithTooltip }),
      }
    );
  }
}

function side(typed, binding) {
  if (typed === null) {
    return i18n("binding_vote.history.none");
  }
  return i18n(`binding_vote.history.${binding ? "binding" : "non_binding"}`, {
    typed,
  });
}
