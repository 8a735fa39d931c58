// Generated from src/discourse/components/replies/reply-decorator.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import { getComponentTemplate } from "@ember/component";
import Part from "../part";

const BelowReply = template(
  `{{#if @data.post.topic.binding_vote}}
  <Part @name="components/replies/binding-vote-reply" as |BindingVoteReply|>
    <BindingVoteReply @post={{@data.post}} />
  </Part>
{{/if}}`,
  {
    scope: () => ({ Part }),
  }
);

export function decorateReply(element, helper) {
  const post = helper?.getModel();
  if (
    helper &&
    post?.topic &&
    post.post_number !== 1 &&
    element.classList.contains("cooked")
  ) {
    helper.renderGlimmer(element, renderable(helper), {
      post,
    });
  }
}

function renderable(helper) {
  return "model" in helper ? BelowReply : getComponentTemplate(BelowReply);
}
