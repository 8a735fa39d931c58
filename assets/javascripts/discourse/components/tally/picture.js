// Generated from src/discourse/components/tally/picture.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { trustHTML } from "@ember/template";
import { i18n } from "discourse-i18n";
import { MOST_FACES, shownFaces } from "../../lib/ballots/faces";
import { picture } from "../../lib/tally/picture";
import { pictureLabel } from "../../lib/tally/picture-label";
import PictureBeside from "./picture-beside";
import PictureRow from "./picture-row";

export default class Picture extends Component {
  get drawn() {
    return picture(this.args.counts, this.args.rule);
  }
  /** Whether a row is too long for a place each, or has more ballots than faces. */

  get crowded() {
    const { units, minus, blocked } = this.drawn;
    return Math.max(units, blocked ? 0 : minus) > MOST_FACES;
  }

  get style() {
    const { units, floor } = this.drawn;
    return trustHTML(`--units: ${units}; --floor: ${floor}`);
  }

  get faces() {
    const { counts, faces } = this.args;
    return (
      faces ?? {
        plus: shownFaces([], counts.plus, null, false),
        minus: shownFaces([], counts.minus, null, false),
      }
    );
  }

  get label() {
    const { plus, minus } = this.faces;
    return pictureLabel(this.drawn, {
      plus: named(plus),
      minus: named(minus),
    });
  }

  get hasLowerRow() {
    const { minus, lead } = this.drawn;
    return minus > 0 || lead > 0;
  }
  /** How wide a -1 is, and that equal is not enough, where that is so. */

  get legend() {
    const { minusWidth, lead } = this.drawn;
    return [
      minusWidth !== 1 &&
        i18n("binding_vote.picture.outweigh", {
          count: minusWidth,
        }),
      lead > 0 && i18n("binding_vote.picture.lead"),
    ]
      .filter(Boolean)
      .join(" ");
  }

  static {
    template(
      `<div
  class="binding-vote__picture {{if this.crowded '--crowd'}}"
  role="img"
  aria-label={{this.label}}
  style={{this.style}}
>
  <PictureRow
    @side="plus"
    @count={{this.drawn.plus}}
    @width={{1}}
    @faces={{this.faces.plus}}
    @places={{this.drawn.missing}}
    @crowded={{this.crowded}}
  />
  {{#if this.hasLowerRow}}
    <PictureRow
      @side="minus"
      @count={{this.drawn.minus}}
      @width={{this.drawn.minusWidth}}
      @faces={{this.faces.minus}}
      @places={{this.drawn.lead}}
      @crowded={{this.crowded}}
      @blocks={{this.drawn.blocked}}
    />
  {{/if}}
  {{#if this.drawn.weighed}}
    <span class="binding-vote__finish"></span>
    {{#if this.legend}}
      <span class="binding-vote__legend">{{this.legend}}</span>
    {{/if}}
  {{/if}}
  <PictureBeside @counts={{@nonBinding}} />
</div>`,
      {
        component: this,
        scope: () => ({ PictureRow, PictureBeside }),
      }
    );
  }
}

function named(faces) {
  return faces.flatMap(({ username, name }) => username ?? name ?? []);
}
