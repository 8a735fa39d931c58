// Generated from src/discourse/components/binding-vote-composer-outlet.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Part from "./part";

const BindingVoteComposerOutlet = template(
  `{{#if @outletArgs.model.topic.binding_vote}}
  <Part @name="components/replies/composer-line" as |ComposerLine|>
    <ComposerLine @model={{@outletArgs.model}} />
  </Part>
{{/if}}`,
  {
    scope: () => ({ Part }),
  }
);

export default BindingVoteComposerOutlet;
