// Generated from src/discourse/components/tally/face.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import dAvatar from "discourse/ui-kit/helpers/d-avatar";

export default class Face extends Component {
  get name() {
    const { username, name } = this.args.face;
    return username ?? name;
  }

  get initial() {
    return [...(this.name ?? "")][0]?.toUpperCase() ?? "";
  }

  static {
    template(
      `<span class="binding-vote__face">
  {{#if @face.avatar_template}}
    {{dAvatar @face imageSize="medium"}}
  {{else}}
    <span class="binding-vote__initial" title={{this.name}}>
      {{~this.initial~}}
    </span>
  {{/if}}
</span>`,
      {
        component: this,
        scope: () => ({ dAvatar }),
      }
    );
  }
}
