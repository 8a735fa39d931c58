// Generated from src/discourse/components/imports/row/notes.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { i18n } from "discourse-i18n";
import { claimDiffers } from "../../../lib/replies/claim";
import { SIDE } from "../../../lib/tally";

export default class Notes extends Component {
  get notes() {
    return [this.#now, this.#claim, this.#superseded].filter(
      (note) => note !== null
    );
  }
  /** What the person has in the vote already. */

  get #now() {
    const { now } = this.args.row.person;
    if (!now) {
      return null;
    }
    return now.recorded
      ? i18n(
          `binding_vote.import.now.${now.binding ? "binding" : "non_binding"}`,
          {
            choice: i18n(`binding_vote.choices.${SIDE[now.choice]}`),
          }
        )
      : i18n("binding_vote.import.now.cast_here");
  }

  get #claim() {
    const { json, person } = this.args.row;
    const claims = json.claim && json.claim === "binding";
    return claimDiffers(claims, person.binds, "thread.claims");
  }

  get #superseded() {
    const { found, row } = this.args;
    return found.isSuperseded(row)
      ? i18n("binding_vote.import.superseded")
      : null;
  }

  static {
    template(
      `{{#each this.notes as |note|}}
  <p class="binding-vote-import__note">{{note}}</p>
{{/each}}`,
      {
        component: this,
        scope: () => ({}),
      }
    );
  }
}
