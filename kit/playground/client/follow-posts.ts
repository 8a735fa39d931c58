// Stands in for frontend/discourse/app/controllers/topic.js and
// frontend/discourse/app/models/post-stream.js of Discourse. Left out: all
// messages but those of new and edited posts.
import { ajax } from "../../client/discourse/lib/ajax.ts";
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
  topic.showPosts(answer.post_stream.posts);
}
