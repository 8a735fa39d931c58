import Form from "../../forms/form";

/** The form that cancels a vote. */
export default class CancellationForm extends Form {
  readonly reason = this.field("cancel_reason", "", { required: true });
}
