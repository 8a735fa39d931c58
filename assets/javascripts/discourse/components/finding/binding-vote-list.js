// Generated from src/discourse/components/finding/binding-vote-list.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { action } from "@ember/object";
import DButton from "discourse/ui-kit/d-button";
import DConditionalLoadingSpinner from "discourse/ui-kit/d-conditional-loading-spinner";
import { i18n } from "discourse-i18n";
import EmptyList from "./empty";
import ListFilter from "./filter";
import ListedVote from "./listed-vote";
import ListStates from "./states";

export default class BindingVoteList extends Component {
  get empty() {
    const { known, loading, votes } = this.args.listing;
    return known && !loading && votes.length === 0;
  }

  get offersMore() {
    const { more, loading, request } = this.args.listing;
    return (more || !!request.error) && !loading;
  }

  get moreLabel() {
    return this.args.listing.request.error
      ? "binding_vote.list.retry"
      : "binding_vote.list.more";
  }

  @action
  loadMore() {
    this.args.listing.load();
  }

  static {
    template(
      `<section class="binding-vote-list">
  <h1 class="binding-vote-list__title">
    {{i18n "binding_vote.list.title"}}
  </h1>
  <ListStates @listing={{@listing}} />
  <ListFilter @listing={{@listing}} />

  {{#if @listing.votes.length}}
    <ul class="binding-vote-list__votes">
      {{#each @listing.votes key="id" as |vote|}}
        <ListedVote @vote={{vote}} @listing={{@listing}} />
      {{/each}}
    </ul>
  {{/if}}

  {{! There before it says anything, so that it is heard. }}
  <div role="status">
    {{#if this.empty}}
      <EmptyList @filter={{@listing.filter}} />
    {{/if}}
  </div>
  {{#if @listing.request.error}}
    <p class="alert alert-error" role="alert">
      {{@listing.request.error}}
    </p>
  {{/if}}
  <DConditionalLoadingSpinner @condition={{@listing.loading}} />
  {{#if this.offersMore}}
    <DButton
      class="btn-default binding-vote-list__more"
      @label={{this.moreLabel}}
      @action={{this.loadMore}}
    />
  {{/if}}
</section>`,
      {
        component: this,
        scope: () => ({
          i18n,
          ListStates,
          ListFilter,
          ListedVote,
          EmptyList,
          DConditionalLoadingSpinner,
          DButton,
        }),
      }
    );
  }
}
