// Generated from src/discourse/components/replies/reply-says.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import dIcon from "discourse/ui-kit/helpers/d-icon";
import { i18n } from "discourse-i18n";
import isolated from "../../lib/isolated";

export default class ReplySays extends Component {
  get differs() {
    return this.args.ballot.reply_says !== void 0;
  }

  get text() {
    const { ballot, own } = this.args;
    const said = ballot.reply_says;
    return i18n(
      `binding_vote.reply_says.${own ? "own_" : ""}${said ? "other" : "none"}`,
      {
        number: ballot.reply,
        said: isolated(String(said)),
      }
    );
  }

  static {
    template(
      `{{#if this.differs}}
  <p class="binding-vote__reply-says">
    {{dIcon "not-equal"}}
    {{this.text}}
  </p>
{{/if}}`,
      {
        component: this,
        scope: () => ({ dIcon }),
      }
    );
  }
}
