// Generated from src/admin/components/binding-vote-admin.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { tracked } from "@glimmer/tracking";
import DConditionalLoadingSpinner from "discourse/ui-kit/d-conditional-loading-spinner";
import { findOverview } from "../lib/binding-voters/overview-api";
import Submission from "../lib/forms/submission";
import SiteGroups from "./binding-voters/site-groups";
import SiteMarks from "./binding-voters/site-marks";
import SiteVotes from "./finding/site-votes";
import MissingSteps from "./votes/first-vote/missing-steps";

export default class BindingVoteAdmin extends Component {
  @tracked
  overview = null;

  request = new Submission("binding_vote.admin.not_loaded");

  constructor(owner, args) {
    super(owner, args);
    this.request.send(async () => {
      this.overview = await findOverview();
    });
  }

  static {
    template(
      `<div class="binding-vote-admin">
  {{#if this.request.error}}
    <p class="alert alert-error" role="alert">{{this.request.error}}</p>
  {{/if}}
  <DConditionalLoadingSpinner @condition={{this.request.saving}} />
  {{#if this.overview}}
    {{#if this.overview.missing.length}}
      <MissingSteps @missing={{this.overview.missing}} />
    {{/if}}
    <SiteMarks @places={{this.overview}} />
    <SiteGroups @groups={{this.overview.groups}} />
    <SiteVotes />
  {{/if}}
</div>`,
      {
        component: this,
        scope: () => ({
          DConditionalLoadingSpinner,
          MissingSteps,
          SiteMarks,
          SiteGroups,
          SiteVotes,
        }),
      }
    );
  }
}
