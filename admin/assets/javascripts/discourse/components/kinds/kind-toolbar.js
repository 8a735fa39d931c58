// Generated from src/admin/components/kinds/kind-toolbar.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { fn } from "@ember/helper";
import DButton from "discourse/ui-kit/d-button";
import { i18n } from "discourse-i18n";
import { kindFileUrl } from "../../lib/kinds/kind-table-api";

export default class KindToolbar extends Component {
  fileUrl = kindFileUrl();

  static {
    template(
      `<div class="binding-vote-kinds__buttons">
  <DButton
    class="btn-primary binding-vote-kinds__add"
    @icon="plus"
    @label="binding_vote.admin.kinds.add"
    @action={{@add}}
  />
  <DButton
    class="btn-default"
    @label="binding_vote.admin.kinds.sets.show"
    @ariaExpanded={{@setsShown}}
    @action={{fn @toggle "sets"}}
  />
  <DButton
    class="btn-default"
    @label="binding_vote.admin.kinds.import"
    @ariaExpanded={{@importShown}}
    @action={{fn @toggle "import"}}
  />
  {{! The router leaves links alone that are downloads. }}
  <a
    class="btn btn-default"
    href={{this.fileUrl}}
    download
    data-auto-route="true"
  >{{i18n "binding_vote.admin.kinds.export"}}</a>
</div>`,
      {
        component: this,
        scope: () => ({ DButton, fn, i18n }),
      }
    );
  }
}
