// Generated from src/discourse/components/binding-vote/recorded-by.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { i18n } from "discourse-i18n";
import SourceLink from "./source-link";

export default class RecordedBy extends Component {
  get text() {
    const { by } = this.args.recorded;
    return by
      ? i18n("binding_vote.recorded.by", {
          username: by,
        })
      : i18n("binding_vote.recorded.by_deleted_account");
  }

  static {
    template(
      `{{this.text}}
<SourceLink @url={{@recorded.url}} />`,
      {
        component: this,
        scope: () => ({ SourceLink }),
      }
    );
  }
}
