// Stands in for frontend/discourse/app/lib/url.js of Discourse. Left out: paths
// that need another page, and jumping to anchors.
import type RouterService from "@ember/routing/router-service";
import { schedule } from "@ember/runloop";
import { owner } from "../../owner.ts";
import type Topic from "../models/topic.ts";
import type { PostJson } from "../models/topic.ts";
import { ajax } from "./ajax.ts";
import getURL from "./get-url.ts";

type TopicJson = Record<string, unknown> & {
  readonly post_stream: { readonly posts: readonly PostJson[] };
};

const TOPIC_URL = /\/t\/([^/]*[^\d/][^/]*)\/(\d+)\/?(\d+)?/;

export function userPath(subPath?: string): string {
  return getURL(subPath ? `/u/${subPath}` : "/u");
}

const DiscourseURL = {
  /** Goes to a page of the forum without loading it anew. */
  routeTo(path: string): void {
    const router = owner().lookup("service:router") as RouterService;
    if (!navigatedToPost(router, path)) {
      router.transitionTo(path);
    }
  },
};

export default DiscourseURL;

/**
 * Goes to another post of the topic that is open, as the real one does: the page
 * stays, and what it knows of the topic is replaced by what the server says now.
 */
function navigatedToPost(router: RouterService, path: string): boolean {
  const [, , id, postNumber = "1"] = TOPIC_URL.exec(path) ?? [];
  if (!id || TOPIC_URL.exec(location.pathname)?.[2] !== id) {
    return false;
  }
  history.replaceState(history.state, "", path);
  const { attributes } = router.currentRoute as unknown as {
    attributes: Topic;
  };
  ajax(`/t/${id}/${postNumber}.json`).then((json) => {
    const { post_stream, ...topic } = json as TopicJson;
    attributes.setProperties(topic);
    attributes.showOnly(post_stream.posts);
    schedule("afterRender", () =>
      document.getElementById(`post_${postNumber}`)?.scrollIntoView()
    );
  });
  return true;
}
