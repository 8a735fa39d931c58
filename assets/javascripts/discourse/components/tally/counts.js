// Generated from src/discourse/components/tally/counts.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { i18n } from "discourse-i18n";
import { total } from "../../lib/tally";

export default class Counts extends Component {
  get hasNonBinding() {
    return total(this.args.nonBinding) > 0;
  }

  static {
    template(
      `<table class="binding-vote__counts">
  <caption class="sr-only">{{i18n "binding_vote.counts.title"}}</caption>
  <thead>
    <tr>
      <td></td>
      <th scope="col">{{i18n "binding_vote.counts.plus"}}</th>
      <th scope="col">{{i18n "binding_vote.counts.zero"}}</th>
      <th scope="col">{{i18n "binding_vote.counts.minus"}}</th>
    </tr>
  </thead>
  <tbody>
    <tr class="--binding">
      <th scope="row">{{i18n "binding_vote.binding"}}</th>
      <td>{{@binding.plus}}</td>
      <td>{{@binding.zero}}</td>
      <td>{{@binding.minus}}</td>
    </tr>
    {{#if this.hasNonBinding}}
      <tr class="--non-binding">
        <th scope="row">{{i18n "binding_vote.non_binding"}}</th>
        <td>{{@nonBinding.plus}}</td>
        <td>{{@nonBinding.zero}}</td>
        <td>{{@nonBinding.minus}}</td>
      </tr>
    {{/if}}
  </tbody>
</table>`,
      {
        component: this,
        scope: () => ({ i18n }),
      }
    );
  }
}
