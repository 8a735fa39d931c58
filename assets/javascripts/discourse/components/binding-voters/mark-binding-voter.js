// Generated from src/discourse/components/binding-voters/mark-binding-voter.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { action } from "@ember/object";
import { i18n } from "discourse-i18n";
import BindingVoteKeepers from "../../lazy-services/binding-vote-keepers";
import Marking from "../../lib/binding-voters/marking";
import { lazyService } from "../../lib/lazy-service";
import FormModal from "../forms/form-modal";
import MarkFields from "./mark-fields";

export default class MarkBindingVoter extends Component {
  @lazyService(BindingVoteKeepers)
  bindingVoteKeepers;

  form = new Marking(this.args.model.vote, this.args.model.binding);

  constructor(owner, args) {
    super(owner, args);
    const { username, name } = args.model;
    this.form.choosePeople(
      username
        ? {
            usernames: [username],
          }
        : {
            name,
          }
    );
  }

  get title() {
    const { binding } = this.args.model;
    return `binding_vote.mark.${binding ? "binding" : "not_binding"}`;
  }
  /** Whom it is about, and in which votes. */

  get who() {
    const { vote, username, name, binding } = this.args.model;
    const who = binding ? "who_binding" : "who_not_binding";
    const where = `${this.form.scope.value}${this.form.kind ? "_of_kind" : ""}`;
    return i18n(`binding_vote.mark.${who}.${where}`, {
      username: username ?? name,
      kind: vote.json.kind_name,
    });
  }

  @action
  send() {
    const { vote, order } = this.form;
    return this.bindingVoteKeepers.mark(vote, order);
  }

  static {
    template(
      `<FormModal
  class="mark-binding-voter"
  @title={{this.title}}
  @submitLabel={{this.title}}
  @form={{this.form}}
  @send={{this.send}}
  @closeModal={{@closeModal}}
>
  <p class="binding-vote-form__text">{{this.who}}</p>
  <MarkFields @marking={{this.form}} />
</FormModal>`,
      {
        component: this,
        scope: () => ({ FormModal, MarkFields }),
      }
    );
  }
}
