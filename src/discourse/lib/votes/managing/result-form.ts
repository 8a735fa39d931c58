import Form from "../../forms/form";

/** The form that posts a result. */
export default class ResultForm extends Form {
  readonly nextStep = this.field("next_step", "");
}
