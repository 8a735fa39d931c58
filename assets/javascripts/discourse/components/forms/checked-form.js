// Generated from src/discourse/components/forms/checked-form.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { on } from "@ember/modifier";
import { action } from "@ember/object";
import { schedule } from "@ember/runloop";
import { holdFocus, placeFocus } from "../../lib/forms/form-focus";

export default class CheckedForm extends Component {
  @action
  async submit(event) {
    event.preventDefault();
    const { form, send, sent } = this.args;
    const element = event.currentTarget;
    const pressed = document.activeElement;
    const done = form.submit(send);
    schedule("afterRender", () => holdFocus(element, pressed));
    if (await done) {
      sent?.();
    } else {
      schedule("afterRender", () => placeFocus(element, pressed));
    }
  }

  static {
    template(
      `<form novalidate tabindex="-1" ...attributes {{on "submit" this.submit}}>
  {{yield}}
</form>`,
      {
        component: this,
        scope: () => ({ on }),
      }
    );
  }
}
