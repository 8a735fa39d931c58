// Generated from src/discourse/components/votes/matter-fields.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import { CODEBASE_LIMIT } from "../../lib/forms/limits";
import TextArea from "../forms/text-area";
import TextField from "../forms/text-field";
import KindField from "./kind-field";
import SummaryField from "./summary-field";

const MatterFields = template(
  `<KindField @field={{@form.kind}} />

{{#if @form.namesCodebases}}
  <TextField @field={{@form.existingCodebase}} maxlength={{CODEBASE_LIMIT}} />
  <TextField @field={{@form.proposedCodebase}} maxlength={{CODEBASE_LIMIT}} />
{{/if}}

<TextField @field={{@form.subject}} maxlength="200" />
<SummaryField @field={{@form.summary}} />
<TextArea @field={{@form.links}} rows="3" dir="ltr" />`,
  {
    scope: () => ({
      KindField,
      TextField,
      CODEBASE_LIMIT,
      SummaryField,
      TextArea,
    }),
  }
);

export default MatterFields;
