// Generated from src/discourse/lib/votes/managing/result-form.ts by bin/build; do not edit.

import Form from "../../forms/form";

export default class ResultForm extends Form {
  nextStep = this.field("next_step", "");
}
