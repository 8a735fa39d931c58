// Generated from src/discourse/lib/votes/go-to-vote.ts by bin/build; do not edit.

import { schedule } from "@ember/runloop";
import DiscourseURL from "discourse/lib/url";

const SUBJECT = ".binding-vote-outlet .binding-vote__subject";
let waiting;

export function goToVote(topic) {
  waiting?.disconnect();
  const stream = document.querySelector(`#topic[data-topic-id="${topic.id}"]`);
  if (!stream || hasFirstPost(topic.id)) {
    schedule("afterRender", showSubject);
    return;
  }
  waiting = new MutationObserver(() => {
    if (hasFirstPost(topic.id)) {
      waiting?.disconnect();
      requestAnimationFrame(showSubject);
    }
  });
  waiting.observe(document.body, { childList: true, subtree: true });
  DiscourseURL.routeTo(`${topic.url}/1`, { keepFilter: true });
}

function hasFirstPost(topicId) {
  return !!document.querySelector(`#topic[data-topic-id="${topicId}"] #post_1`);
}

function showSubject() {
  const subject = document.querySelector(SUBJECT);
  subject?.scrollIntoView({ block: "start" });
  subject?.focus({ preventScroll: true });
}
