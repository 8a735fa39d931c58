// Generated from src/discourse/components/imports/row/earlier-messages.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { i18n } from "discourse-i18n";
import MessageFacts from "./message-facts";

export default class EarlierMessages extends Component {
  get title() {
    const count = this.args.messages.length;
    return i18n("binding_vote.import.earlier", {
      count,
    });
  }

  static {
    template(
      `<details class="binding-vote-import__earlier">
  <summary>{{this.title}}</summary>
  <ol>
    {{#each @messages key="key" as |message|}}
      <li>
        <MessageFacts @message={{message}} @name={{@name}} />
        <span dir="auto">{{message.excerpt}}</span>
      </li>
    {{/each}}
  </ol>
</details>`,
      {
        component: this,
        scope: () => ({ MessageFacts }),
      }
    );
  }
}
