// Generated from src/discourse/components/forms/checked-form.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { on } from "@ember/modifier";
import { action } from "@ember/object";
import { schedule } from "@ember/runloop";

export default class CheckedForm extends Component {
  @action
  async submit(event) {
    event.preventDefault();
    const element = event.currentTarget;
    const focused = document.activeElement;
    if (await this.args.form.submit(this.args.send)) {
      this.args.sent?.();
    } else {
      schedule("afterRender", () => keepFocus(element, focused));
    }
  }

  static {
    template(
      `<form novalidate ...attributes {{on "submit" this.submit}}>
  {{yield}}
</form>`,
      {
        component: this,
        scope: () => ({ on }),
      }
    );
  }
}

function keepFocus(form, focused) {
  const wrong = form
    .querySelector(".binding-vote-form__field [role=alert]")
    ?.closest(".binding-vote-form__field")
    ?.querySelector("input, textarea, summary");
  if (wrong) {
    wrong.focus();
  } else if (document.activeElement === document.body) {
    focused?.focus();
  }
}
