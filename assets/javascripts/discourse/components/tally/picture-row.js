// Generated from src/discourse/components/tally/picture-row.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { trustHTML } from "@ember/template";
import { i18n } from "discourse-i18n";
import { CROWD_FACES } from "../../lib/ballots/faces";
import Face from "./face";

export default class PictureRow extends Component {
  get sign() {
    return i18n(`binding_vote.choices.${this.args.side}`);
  }

  get width() {
    return lengthStyle(this.args.width);
  }

  get length() {
    return lengthStyle(this.args.count * this.args.width);
  }

  get rest() {
    return lengthStyle(this.args.places);
  }

  get places() {
    return Array.from(
      {
        length: Math.ceil(this.args.places),
      },
      () => null
    );
  }

  get first() {
    return this.args.faces.slice(0, CROWD_FACES);
  }
  /** How the length comes from the number of ballots, where they are not as wide as a unit each. */

  get sum() {
    const { side, count, width, places } = this.args;
    if (side === "plus" || (width === 1 && places === 0)) {
      return null;
    }
    const times = width !== 1 ? ` × ${width}` : "";
    const more = places > 0 ? ` + ${places}` : "";
    return `${times}${more} = ${count * width + places}`;
  }

  get placed() {
    return this.args.side === "plus" && this.args.places > 0;
  }

  static {
    template(
      `<span class="binding-vote__sign --{{@side}}" dir="ltr">{{this.sign}}</span>
{{#if @blocks}}
  <span class="binding-vote__row --blocks">
    {{#each this.first as |face|}}<Face @face={{face}} />{{/each}}
    <b>{{i18n "binding_vote.picture.blocks"}}</b>
  </span>
{{else if @crowded}}
  <span class="binding-vote__row --{{@side}} --crowd">
    <span class="binding-vote__crowd">
      {{#each this.first as |face|}}<Face @face={{face}} />{{/each}}
      <span class="binding-vote__sum" dir="ltr"><b
        >{{@count}}</b>{{this.sum}}</span>
      {{#if this.placed}}
        <span class="binding-vote__place"></span>
        <span class="binding-vote__sum" dir="ltr">× {{@places}}</span>
      {{/if}}
    </span>
    <span class="binding-vote__lengths">
      <span class="binding-vote__length" style={{this.length}}></span>
      <span class="binding-vote__length --empty" style={{this.rest}}></span>
    </span>
  </span>
{{else}}
  <span class="binding-vote__row --{{@side}}">
    {{#each @faces as |face|}}
      <span class="binding-vote__cell" style={{this.width}}>
        <Face @face={{face}} />
      </span>
    {{/each}}
    {{#each this.places}}
      <span class="binding-vote__cell --empty">
        <span class="binding-vote__place"></span>
      </span>
    {{/each}}
  </span>
{{/if}}`,
      {
        component: this,
        scope: () => ({ Face, i18n }),
      }
    );
  }
}

function lengthStyle(units) {
  return trustHTML(`--length: ${units}`);
}
