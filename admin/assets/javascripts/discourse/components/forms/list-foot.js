// Generated from src/admin/components/forms/list-foot.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { action } from "@ember/object";
import DButton from "discourse/ui-kit/d-button";
import DConditionalLoadingSpinner from "discourse/ui-kit/d-conditional-loading-spinner";
import { i18n } from "discourse-i18n";

export default class ListFoot extends Component {
  get empty() {
    const { known, loading, rows, request } = this.args.list;
    return known && !loading && !request.error && rows.length === 0;
  }

  get offersMore() {
    const { more, loading } = this.args.list;
    return more && !loading;
  }

  @action
  loadMore() {
    this.args.list.loadMore();
  }

  static {
    template(
      `{{! There before it says anything, so that it is heard. }}
<div role="status">
  {{#if this.empty}}
    <p class="binding-vote-admin__none">{{i18n @none}}</p>
  {{/if}}
</div>
{{#if @list.request.error}}
  <p class="alert alert-error" role="alert">{{@list.request.error}}</p>
{{/if}}
<DConditionalLoadingSpinner @condition={{@list.loading}} @size="small" />
{{#if this.offersMore}}
  <DButton
    class="btn-default binding-vote-admin__more"
    @label={{@more}}
    @action={{this.loadMore}}
  />
{{/if}}`,
      {
        component: this,
        scope: () => ({ i18n, DConditionalLoadingSpinner, DButton }),
      }
    );
  }
}
