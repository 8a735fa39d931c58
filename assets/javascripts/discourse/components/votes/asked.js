// Generated from src/discourse/components/votes/asked.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { askedText } from "../../lib/votes/opening/opened-text";

export default class Asked extends Component {
  get text() {
    const { asked } = this.args.vote;
    return asked && askedText(asked);
  }

  static {
    template(
      `{{#if this.text}}
  <p class="binding-vote__asked">{{this.text}}</p>
{{/if}}`,
      {
        component: this,
        scope: () => ({}),
      }
    );
  }
}
