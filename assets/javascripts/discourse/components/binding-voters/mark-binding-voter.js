// Generated from src/discourse/components/binding-voters/mark-binding-voter.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { action } from "@ember/object";
import { service } from "@ember/service";
import { i18n } from "discourse-i18n";
import Marking from "../../lib/binding-voters/marking";
import Submission from "../../lib/forms/submission";
import FormModal from "../forms/form-modal";
import MarkFields from "./mark-fields";

export default class MarkBindingVoter extends Component {
  @service
  bindingVoteKeepers;

  submission = new Submission();
  marking = new Marking(this.args.model.vote, this.args.model.binding);

  constructor(owner, args) {
    super(owner, args);
    const { username, name } = args.model;
    this.marking.choosePeople(
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

  get who() {
    const { username, name, binding } = this.args.model;
    const key = binding ? "who_binding" : "who_not_binding";
    return i18n(`binding_vote.mark.${key}`, {
      username: username ?? name,
    });
  }

  @action
  async submit() {
    const { marking } = this;
    if (!marking.check()) {
      return;
    }
    const marked = await this.submission.send(() =>
      this.bindingVoteKeepers.mark(marking.vote, marking.order)
    );
    if (marked) {
      this.args.closeModal({
        done: true,
      });
    }
  }

  static {
    template(
      `<FormModal
  class="mark-binding-voter"
  @title={{this.title}}
  @submitLabel={{this.title}}
  @submission={{this.submission}}
  @submit={{this.submit}}
  @closeModal={{@closeModal}}
>
  <p class="binding-vote-form__text">{{this.who}}</p>
  <MarkFields @marking={{this.marking}} />
</FormModal>`,
      {
        component: this,
        scope: () => ({ FormModal, MarkFields }),
      }
    );
  }
}
