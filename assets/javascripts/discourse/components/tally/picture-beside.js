// Generated from src/discourse/components/tally/picture-beside.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { i18n } from "discourse-i18n";

const SIDES = ["plus", "zero", "minus"];

const MOST = 8;

export default class PictureBeside extends Component {
  get groups() {
    const { counts } = this.args;
    return SIDES.filter((side) => counts[side] > 0).map((side) => ({
      side,
      sign: i18n(`binding_vote.choices.${side}`),
      dots: Array.from(
        {
          length: counts[side] > MOST ? 1 : counts[side],
        },
        () => null
      ),
      times: counts[side] > MOST ? `× ${counts[side]}` : null,
    }));
  }

  static {
    template(
      `{{#if this.groups.length}}
  <span class="binding-vote__beside">
    {{i18n "binding_vote.picture.beside"}}
    {{#each this.groups as |group|}}
      <span class="binding-vote__beside-group" dir="ltr">
        {{group.sign}}
        {{#each group.dots}}
          <span class="binding-vote__dot-ballot"></span>
        {{/each}}
        {{group.times}}
      </span>
    {{/each}}
  </span>
{{/if}}`,
      {
        component: this,
        scope: () => ({ i18n }),
      }
    );
  }
}
