// Generated from src/discourse/components/binding-voters/mark-fields.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import { REASON_LIMIT } from "../../lib/forms/limits";
import TextArea from "../forms/text-area";
import MarkEffect from "./mark-effect";
import OfKindField from "./of-kind-field";
import ScopeField from "./scope-field";

const MarkFields = template(
  `<ScopeField @scopes={{@marking.scopes}} @field={{@marking.scope}} />
{{#if @marking.beyondVote}}
  <OfKindField
    @field={{@marking.ofKind}}
    @kind={{@marking.vote.json.kind_name}}
  />
{{/if}}
<TextArea @field={{@marking.reason}} rows="3" maxlength={{REASON_LIMIT}} />
<MarkEffect
  @voteId={{@marking.vote.id}}
  @effects={{@marking.effects}}
  @error={{@marking.preview.error}}
/>`,
  {
    scope: () => ({
      ScopeField,
      OfKindField,
      TextArea,
      REASON_LIMIT,
      MarkEffect,
    }),
  }
);

export default MarkFields;
