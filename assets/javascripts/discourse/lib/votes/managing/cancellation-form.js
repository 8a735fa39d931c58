// Generated from src/discourse/lib/votes/managing/cancellation-form.ts by bin/build; do not edit.

import Form from "../../forms/form";

export default class CancellationForm extends Form {
  reason = this.field("cancel_reason", "", { required: true });
}
