// Generated from src/discourse/components/binding-vote-reply-decorator.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import { getComponentTemplate } from "@ember/component";
import Bundle from "./bundle";

const BelowReply = template(
  `{{#if @data.post.topic.binding_vote}}
  <Bundle @name="topic" as |topic|>
    <topic.BindingVoteReply @post={{@data.post}} />
  </Bundle>
{{/if}}`,
  {
    scope: () => ({ Bundle }),
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
