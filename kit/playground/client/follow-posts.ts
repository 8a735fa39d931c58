// Stands in for the part of discourse/controllers/topic and
// discourse/models/post-stream that shows new and edited posts on an open page.
import { set, setProperties } from "@ember/object";
import { ajax } from "../../client/discourse/lib/ajax.ts";
import type Post from "../../client/discourse/models/post.ts";
import { postOf } from "../../client/discourse/models/post.ts";
import type Topic from "../../client/discourse/models/topic.ts";
import type { PostJson } from "../../client/discourse/models/topic.ts";
import { messageBus } from "../../client/discourse/services/message-bus.ts";

interface PostMessage {
  readonly type: string;
  readonly id: number;
}

/** Shows the posts that are written and edited from now on; the function that it returns ends that. */
export function followPosts(topic: Topic): () => void {
  const channel = `/topic/${topic.id}`;
  const receive = (data: unknown) => {
    const { type, id } = data as PostMessage;
    if (["created", "revised"].includes(type)) {
      void showPost(topic, id);
    }
  };
  messageBus.subscribe(channel, receive, topic.message_bus_last_id ?? -1);
  return () => messageBus.unsubscribe(channel, receive);
}

async function showPost(topic: Topic, id: number): Promise<void> {
  const answer = (await ajax(`/t/${topic.id}/posts.json`, {
    data: { post_ids: [id] },
  })) as { post_stream: { posts: PostJson[] } };
  const known = topic.post_stream?.posts ?? [];
  const found = answer.post_stream.posts.map((json) => stored(topic, json));
  const added = found.filter((post) => !known.includes(post));
  const posts = [...known, ...added].sort(
    (a, b) => a.post_number - b.post_number
  );
  set(topic, "post_stream", { posts });
}

/** The post of the page, as it now is, or a new one. */
function stored(topic: Topic, json: PostJson): Post {
  const known = topic.postStream.findLoadedPost(json.id);
  return known
    ? (setProperties(known, json) as unknown as Post)
    : postOf(topic, json);
}
