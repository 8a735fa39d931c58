// Stands in for frontend/discourse/app/services/header.js of Discourse. Left
// out: all but the topic that is read.
import { tracked } from "@glimmer/tracking";
import { modifier } from "ember-modifier";
import type Topic from "../../client/discourse/models/topic.ts";

/** The topic whose title is out of sight above, for the header to show. */
class DockedTopic {
  @tracked topic: Topic | null = null;
}

export const docked = new DockedTopic();

/** Docks a topic while its title, the element, is scrolled away. */
export const dockTopic = modifier((element: HTMLElement, [topic]: [Topic]) => {
  const observer = new IntersectionObserver(([entry]) => {
    const above = entry!.boundingClientRect.bottom <= entry!.rootBounds!.top;
    docked.topic = above && !entry!.isIntersecting ? topic : null;
  });
  observer.observe(element);
  return () => {
    observer.disconnect();
    docked.topic = null;
  };
});
