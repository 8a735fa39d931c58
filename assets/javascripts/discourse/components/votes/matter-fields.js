// Generated from src/discourse/components/votes/matter-fields.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import TextArea from "../forms/text-area";
import TextField from "../forms/text-field";
import SummaryField from "./summary-field";

const MatterFields = template(
  `{{#each @form.kindFields key="name" as |field|}}
  <TextField @field={{field}} maxlength={{field.limit}} dir={{field.dir}} />
{{/each}}

<TextField @field={{@form.subject}} maxlength="200" />
<SummaryField @field={{@form.summary}} />
<TextArea @field={{@form.links}} rows="3" dir="ltr" />`,
  {
    scope: () => ({ TextField, SummaryField, TextArea }),
  }
);

export default MatterFields;
