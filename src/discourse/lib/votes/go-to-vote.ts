import { schedule } from "@ember/runloop";
import DiscourseURL from "discourse/lib/url";

const SUBJECT = ".binding-vote-outlet .binding-vote__subject";

let waiting: MutationObserver | undefined;

/**
 * Goes to the vote of the topic that one reads, and gives its subject the focus.
 * Its place is above the first post, which is not loaded where one has come to
 * the topic further down.
 */
export function goToVote(topic: { id: number; url?: string }): void {
  waiting?.disconnect();
  const stream = document.querySelector(`#topic[data-topic-id="${topic.id}"]`);
  if (!stream || hasFirstPost(topic.id)) {
    // Where it has just been opened, it is about to be there.
    schedule("afterRender", showSubject);
    return;
  }
  waiting = new MutationObserver(() => {
    if (hasFirstPost(topic.id)) {
      waiting?.disconnect();
      // Not before the forum itself has scrolled there.
      requestAnimationFrame(showSubject);
    }
  });
  waiting.observe(document.body, { childList: true, subtree: true });
  DiscourseURL.routeTo(`${topic.url}/1`, { keepFilter: true });
}

function hasFirstPost(topicId: number): boolean {
  return !!document.querySelector(`#topic[data-topic-id="${topicId}"] #post_1`);
}

function showSubject(): void {
  const subject = document.querySelector<HTMLElement>(SUBJECT);
  subject?.scrollIntoView({ block: "start" });
  subject?.focus({ preventScroll: true });
}
