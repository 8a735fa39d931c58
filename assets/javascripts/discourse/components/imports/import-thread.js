// Generated from src/discourse/components/imports/import-thread.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { action } from "@ember/object";
import { service } from "@ember/service";
import DButton from "discourse/ui-kit/d-button";
import { i18n } from "discourse-i18n";
import BindingVoteImports from "../../lazy-services/binding-vote-imports";
import BindingVoteUndo from "../../lazy-services/binding-vote-undo";
import ImportForm from "../../lib/imports/import-form";
import { lazyService } from "../../lib/lazy-service";

export default class ImportThread extends Component {
  @service
  bindingVoteDialogs;

  @lazyService(BindingVoteImports)
  bindingVoteImports;

  @lazyService(BindingVoteUndo)
  bindingVoteUndo;
  /** What was recorded, and then undone: the form begins with it. */

  #undone = null;

  get offered() {
    return this.args.vote.keepsRoster && !this.args.ended;
  }

  @action
  async start(...[, event]) {
    const { vote } = this.args;
    const button = event.target;
    const form = this.#undone ?? new ImportForm(vote.id);
    this.#undone = null;
    let answer;
    const recorded = (given) => void (answer = given);
    await this.bindingVoteDialogs.show("keeping", "ImportBindingBallots", {
      vote,
      form,
      recorded,
    });
    if (answer) {
      this.#offerUndo(form, answer, () => button.closest("button"));
    }
  }

  #offerUndo(form, { recorded, unchanged, undo }, focus) {
    const { vote } = this.args;
    const done = i18n("binding_vote.import.done", {
      count: recorded,
    });
    const same = i18n("binding_vote.import.unchanged", {
      count: unchanged,
    });
    this.bindingVoteUndo.offer({
      done: unchanged > 0 ? `${done} ${same}` : done,
      undo: async () => {
        const left = await this.bindingVoteImports.undo(vote, undo);
        this.#undone = form;
        return left;
      },
      focus,
    });
  }

  static {
    template(
      `{{#if this.offered}}
  <DButton
    class="btn-link binding-vote__import-thread"
    @label="binding_vote.import.button"
    @action={{this.start}}
    @forwardEvent={{true}}
  />
{{/if}}`,
      {
        component: this,
        scope: () => ({ DButton }),
      }
    );
  }
}
