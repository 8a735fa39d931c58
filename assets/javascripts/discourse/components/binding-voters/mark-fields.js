// Generated from src/discourse/components/binding-voters/mark-fields.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import MarkEffect from "./mark-effect";
import ReasonField from "./reason-field";
import ScopeField from "./scope-field";

const MarkFields = template(
  `<ScopeField
  @scopes={{@marking.scopes}}
  @scope={{@marking.scope}}
  @choose={{@marking.chooseScope}}
/>
<ReasonField @marking={{@marking}} />
<MarkEffect
  @voteId={{@marking.vote.id}}
  @effects={{@marking.effects}}
  @error={{@marking.lookup.error}}
/>`,
  {
    scope: () => ({ ScopeField, ReasonField, MarkEffect }),
  }
);

export default MarkFields;
