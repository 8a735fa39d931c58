// Stands in for frontend/discourse/app/services/header.js and
// frontend/discourse/app/ui-kit/modifiers/d-observe-intersection.js of
// Discourse. Left out: all but the topic that is read, and what phones do
// differently.
import { tracked } from "@glimmer/tracking";
import { modifier } from "ember-modifier";
import type Topic from "../../client/discourse/models/topic.ts";

/** The topic whose title is out of sight above, for the header to show. */
class DockedTopic {
  @tracked topic: Topic | null = null;
}

export const docked = new DockedTopic();

/**
 * Docks a topic while its title, the element, is not to be seen as a whole and
 * begins above the page. It is told only when the whole comes to be seen or
 * ceases to be, and so never docks a title that is taller than the page.
 */
export const dockTopic = modifier((element: HTMLElement, [topic]: [Topic]) => {
  const observe = ({
    isIntersecting,
    boundingClientRect,
  }: IntersectionObserverEntry) => {
    const visible = isIntersecting || boundingClientRect.top > 0;
    docked.topic = visible ? null : topic;
  };
  const observer = new IntersectionObserver(
    (entries) => entries.forEach(observe),
    { threshold: 1, root: document }
  );
  observer.observe(element);
  return () => {
    observer.disconnect();
    docked.topic = null;
  };
});
