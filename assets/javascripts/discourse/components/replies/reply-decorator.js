// Generated from src/discourse/components/replies/reply-decorator.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import { getComponentTemplate } from "@ember/component";
import BindingVoteReply from "./binding-vote-reply";

const BelowReply = template(`<BindingVoteReply @post={{@data.post}} />`, {
  scope: () => ({ BindingVoteReply }),
});

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
