// Generated from src/discourse/components/timeline/course.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { modifier } from "ember-modifier";
import DConditionalLoadingSpinner from "discourse/ui-kit/d-conditional-loading-spinner";
import { i18n } from "discourse-i18n";
import { dateText } from "../../lib/date-text";
import Submission from "../../lib/forms/submission";
import Timeline from "../../lib/timeline/timeline";
import Picture from "./picture";
import Table from "./table";

export default class Course extends Component {
  request = new Submission("binding_vote.timeline.not_loaded");
  /** Begins anew where the forum has replaced the vote, as it does when one goes to a post of the topic. */

  loadInSight = modifier((element, [timeline]) => {
    const observer = new IntersectionObserver((entries) => {
      const inSight = entries.some(({ isIntersecting }) => isIntersecting);
      if (inSight || this.args.wanted) {
        observer.disconnect();
        this.request.send(() => timeline.show());
      }
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
      timeline.hide();
    };
  });

  get timeline() {
    return this.args.vote.panels.of(Timeline);
  }

  get picture() {
    return this.timeline.picture;
  }

  get empty() {
    return this.picture?.moments.length === 0;
  }

  get loading() {
    return this.picture === null && !this.request.error;
  }

  get summary() {
    const { moments, to } = this.picture;
    const last = moments[moments.length - 1];
    const first = moments.find(({ turned }) => turned === "reached");
    const time = to ? "end" : "now";
    const parts = [
      i18n(`binding_vote.timeline.counts_${time}`, {
        ...last.binding,
      }),
      first
        ? i18n("binding_vote.timeline.first_reached", {
            date: dateText(new Date(first.at)),
          })
        : "",
    ];
    return parts.filter(Boolean).join(" ");
  }

  static {
    template(
      `<div
  class="binding-vote__course {{if this.loading '--loading'}}"
  {{this.loadInSight this.timeline}}
>
  {{#if this.request.error}}
    <p class="alert alert-error" role="alert">{{this.request.error}}</p>
  {{/if}}
  <DConditionalLoadingSpinner @condition={{this.loading}} @size="small" />
  {{#if this.picture}}
    {{#if this.empty}}
      <p class="binding-vote__hint">{{i18n
          "binding_vote.timeline.none"
        }}</p>
    {{else}}
      <figure class="binding-vote__figure">
        <figcaption>{{this.summary}}</figcaption>
        <Picture @timeline={{this.picture}} @rule={{@vote.rule}} />
      </figure>
    {{/if}}
    <Table @timeline={{this.timeline}} @events={{this.picture.events}} />
  {{/if}}
</div>`,
      {
        component: this,
        scope: () => ({ DConditionalLoadingSpinner, i18n, Picture, Table }),
      }
    );
  }
}
