// Generated from src/discourse/components/timeline/table.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { tracked } from "@glimmer/tracking";
import { action } from "@ember/object";
import DButton from "discourse/ui-kit/d-button";
import DConditionalLoadingSpinner from "discourse/ui-kit/d-conditional-loading-spinner";
import { i18n } from "discourse-i18n";
import focusPanel from "../../lib/forms/focus-panel";
import Submission from "../../lib/forms/submission";
import { tableRows } from "../../lib/timeline/table-rows";
import worded from "../../lib/worded";
import Fold from "../forms/fold";

const by = (username) =>
  worded("binding_vote.timeline.by", {
    username,
  });

export default class Table extends Component {
  @tracked
  shown = null;

  request = new Submission("binding_vote.timeline.not_loaded");

  get unfolded() {
    return this.shown === this.args.timeline;
  }

  get rows() {
    const { timeline, events } = this.args;
    return tableRows(timeline.changes ?? [], events, timeline.more);
  }

  @action
  toggle() {
    const { timeline } = this.args;
    this.shown = this.unfolded ? null : timeline;
    if (this.unfolded && !timeline.changes) {
      this.request.send(() => timeline.showMore());
    }
  }

  @action
  async showMore(...[, event]) {
    const { timeline } = this.args;
    const panel = focusPanel(event);
    await this.request.send(() => timeline.showMore());
    panel.focusIf({
      done: !timeline.more,
    });
  }

  static {
    template(
      `<Fold
  class="binding-vote__panel binding-vote__changes"
  tabindex="-1"
  @label={{i18n "binding_vote.timeline.table.button"}}
  @buttonClass="btn-link binding-vote__changes-button"
  @unfolded={{this.unfolded}}
  @toggle={{this.toggle}}
>
  {{#if @timeline.changes}}
    <table class="binding-vote__changes-table">
      <caption>{{i18n "binding_vote.timeline.table.caption"}}</caption>
      <thead>
        <tr>
          <th scope="col">{{i18n "binding_vote.timeline.table.when"}}</th>
          <th scope="col">{{i18n "binding_vote.timeline.table.who"}}</th>
          <th scope="col">{{i18n "binding_vote.timeline.table.what"}}</th>
          <th scope="col" class="--count" dir="ltr">{{i18n
              "binding_vote.choices.plus"
            }}</th>
          <th scope="col" class="--count" dir="ltr">{{i18n
              "binding_vote.choices.zero"
            }}</th>
          <th scope="col" class="--count" dir="ltr">{{i18n
              "binding_vote.choices.minus"
            }}</th>
        </tr>
      </thead>
      <tbody>
        {{#each this.rows key="key" as |row|}}
          <tr>
            <th scope="row"><time datetime={{row.at}}>{{row.date}}</time>
            </th>
            <td>{{row.who}}</td>
            <td>
              {{row.what}}
              {{#if row.by}}{{by row.by}}{{/if}}
              {{#if row.turned}}<strong>{{row.turned}}</strong>{{/if}}
            </td>
            <td class="--count">{{row.counts.plus}}</td>
            <td class="--count">{{row.counts.zero}}</td>
            <td class="--count">{{row.counts.minus}}</td>
          </tr>
        {{/each}}
      </tbody>
    </table>
  {{/if}}
  {{#if this.request.error}}
    <p class="alert alert-error" role="alert">{{this.request.error}}</p>
  {{/if}}
  <DConditionalLoadingSpinner
    @condition={{this.request.saving}}
    @size="small"
  />
  {{#if @timeline.more}}
    <DButton
      class="btn-default btn-small binding-vote__more"
      @label="binding_vote.timeline.table.more"
      @action={{this.showMore}}
      @forwardEvent={{true}}
    />
  {{/if}}
</Fold>`,
      {
        component: this,
        scope: () => ({ Fold, i18n, by, DConditionalLoadingSpinner, DButton }),
      }
    );
  }
}
