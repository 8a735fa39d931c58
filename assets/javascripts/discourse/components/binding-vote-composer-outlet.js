// Generated from src/discourse/components/binding-vote-composer-outlet.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Bundle from "./bundle";

const BindingVoteComposerOutlet = template(
  `{{#if @outletArgs.model.topic.binding_vote}}
  <Bundle @name="writing" as |writing|>
    <writing.ComposerLine @model={{@outletArgs.model}} />
  </Bundle>
{{/if}}`,
  {
    scope: () => ({ Bundle }),
  }
);

export default BindingVoteComposerOutlet;
