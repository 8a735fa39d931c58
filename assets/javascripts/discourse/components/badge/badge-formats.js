// Generated from src/discourse/components/badge/badge-formats.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { tracked } from "@glimmer/tracking";
import { fn } from "@ember/helper";
import { action } from "@ember/object";
import { getAbsoluteURL } from "discourse/lib/get-url";
import { clipboardCopyAsync } from "discourse/lib/utilities";
import DButton from "discourse/ui-kit/d-button";
import { i18n } from "discourse-i18n";
import { BADGE_FORMATS, badgeMarkup } from "../../lib/badge/badge-markup";
import { badgePath } from "../../lib/badge/badge-path";
import Submission from "../../lib/forms/submission";

const FORMATS = Object.entries(BADGE_FORMATS).map(([format, name]) => ({
  format,
  name,
}));

export default class BadgeFormats extends Component {
  @tracked
  copied = false;

  request = new Submission("binding_vote.record.not_copied");

  get badge() {
    const { id, topic_id, subject } = this.args.vote.json;
    return {
      image: getAbsoluteURL(badgePath(id)),
      target: getAbsoluteURL(`/t/${topic_id}`),
      alt: i18n("binding_vote.copy_badge.alt", {
        subject,
      }),
    };
  }

  @action
  async copy(format) {
    this.copied = false;
    const markup = badgeMarkup(format, this.badge);
    this.copied = await this.request.send(() =>
      clipboardCopyAsync(
        async () =>
          new Blob([markup], {
            type: "text/plain",
          })
      )
    );
  }

  static {
    template(
      `<p>{{i18n "binding_vote.copy_badge.use"}}</p>
<img src={{this.badge.image}} alt={{this.badge.alt}} height="20" />
<ul class="binding-vote__badge-formats">
  {{#each FORMATS as |choice|}}
    <li>
      <DButton
        class="btn-default btn-small"
        @translatedLabel={{choice.name}}
        @action={{fn this.copy choice.format}}
        @disabled={{this.request.saving}}
      />
    </li>
  {{/each}}
</ul>
<span role="status">
  {{~#if this.copied}}{{i18n "binding_vote.record.copied"}}{{/if~}}
</span>
{{#if this.request.error}}
  <p class="alert alert-error" role="alert">{{this.request.error}}</p>
{{/if}}`,
      {
        component: this,
        scope: () => ({ i18n, FORMATS, DButton, fn }),
      }
    );
  }
}
