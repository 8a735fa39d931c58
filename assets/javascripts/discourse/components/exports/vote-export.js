// Generated from src/discourse/components/exports/vote-export.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { tracked } from "@glimmer/tracking";
import { action } from "@ember/object";
import getURL from "discourse/lib/get-url";
import { clipboardCopyAsync } from "discourse/lib/utilities";
import DButton from "discourse/ui-kit/d-button";
import { i18n } from "discourse-i18n";
import { exportPath, findResult } from "../../lib/exports/export-api";
import Submission from "../../lib/forms/submission";

export default class VoteExport extends Component {
  @tracked
  copied = false;

  request = new Submission("binding_vote.record.not_copied");

  get label() {
    const soFar = this.args.vote.outcome === null;
    return `binding_vote.record.${soFar ? "copy_so_far" : "copy"}`;
  }

  get json() {
    return getURL(exportPath(this.args.vote.id, "json"));
  }

  get csv() {
    return getURL(exportPath(this.args.vote.id, "csv"));
  }

  @action
  async copy() {
    this.copied = false;
    this.copied = await this.request.send(async () => {
      const found = findResult(this.args.vote.id);
      const written = clipboardCopyAsync(async () => {
        const { raw } = await found;
        return new Blob([raw], {
          type: "text/plain",
        });
      });
      await Promise.all([found, written]);
    });
  }

  static {
    template(
      `<div class="binding-vote__record">
  <DButton
    class="btn-link binding-vote__copy"
    @icon="copy"
    @label={{this.label}}
    @action={{this.copy}}
    @isLoading={{this.request.saving}}
  />
  <span role="status">
    {{~#if this.copied}}{{i18n "binding_vote.record.copied"}}{{/if~}}
  </span>
  <span class="binding-vote__files">
    {{i18n "binding_vote.record.files"}}
    <a
      class="raw-link"
      href={{this.json}}
      title={{i18n "binding_vote.record.json_title"}}
      download
    >JSON</a>
    <a
      class="raw-link"
      href={{this.csv}}
      title={{i18n "binding_vote.record.csv_title"}}
      download
    >CSV</a>
  </span>
  {{#if this.request.error}}
    <p class="alert alert-error" role="alert">{{this.request.error}}</p>
  {{/if}}
</div>`,
      {
        component: this,
        scope: () => ({ DButton, i18n }),
      }
    );
  }
}
