// Stands in for frontend/discourse/app/models/topic.js and
// frontend/discourse/app/models/post-stream.js of Discourse. Left out: all but
// the posts at hand, and what pages show of a topic. An object of Ember that
// carries whatever the server's serializer gives.
import EmberObject, { get, set, setProperties } from "@ember/object";
import { trustHTML } from "@ember/template";
import type { CategoryJson } from "../../preload.ts";
import getURL from "../lib/get-url.ts";
import Post from "./post.ts";

export interface PostJson {
  readonly id: number;
  readonly post_number: number;
  readonly username: string;
  readonly name: string | null;
  readonly avatar_template: string;
  readonly created_at: string;
  readonly cooked: string;
  readonly staff?: boolean;
  readonly action_code?: string;
  readonly can_edit?: boolean;
}

export interface PosterJson {
  readonly id: number;
  readonly username: string;
  readonly name?: string | null;
  readonly avatar_template: string;
}

export default class Topic extends EmberObject {
  declare id: number;
  declare title: string;
  declare fancy_title?: string;
  declare slug: string;
  declare category?: CategoryJson;
  declare archetype?: string;
  declare bumped_at?: string;
  declare closed?: boolean;
  declare archived?: boolean;
  declare pinned?: boolean;
  declare visible?: boolean;
  declare excerpt?: string;
  declare last_poster_username?: string;
  declare message_bus_last_id?: number;
  declare posts_count: number;
  declare views?: number;
  declare posters: readonly PosterJson[];
  declare suggestedTopics?: readonly Topic[];
  declare post_stream?: { readonly posts: readonly Post[] };
  declare details?: { readonly can_create_post?: boolean };

  get fancyTitle() {
    return trustHTML(this.fancy_title ?? this.title);
  }

  get url(): string {
    return getURL(`/t/${this.slug}/${this.id}`);
  }

  /** Stands in for discourse/models/post-stream. */
  get postStream() {
    const posts = get(this, "post_stream")?.posts;
    return {
      firstPostPresent: !!posts?.some(({ post_number }) => post_number === 1),
      findLoadedPost: (id: number): Post | undefined =>
        posts?.find((post) => post.id === id),
    };
  }

  /**
   * Shows posts as the server gives them beside those that are shown, as
   * discourse/models/post-stream does: one of these stays the same object.
   */
  showPosts(json: readonly PostJson[]): void {
    const shown = this.post_stream?.posts ?? [];
    const given = json.map((post) => this.#stored(post));
    const posts = [...new Set([...shown, ...given])].sort(
      (a, b) => a.post_number - b.post_number
    );
    set(this, "post_stream", { posts });
  }

  /** Shows posts in the place of those that are shown, as when one goes to a post. */
  showOnly(json: readonly PostJson[]): void {
    const posts = json.map((post) => this.#stored(post));
    set(this, "post_stream", { posts });
  }

  #stored(json: PostJson): Post {
    const known = this.postStream.findLoadedPost(json.id);
    if (known) {
      setProperties(known, json);
    }
    return known ?? (Post.create({ ...json, topic: this } as object) as Post);
  }

  get replyCount(): number {
    return Math.max(0, this.posts_count - 1);
  }

  get lastPosterUser(): PosterJson | undefined {
    return this.posters?.find(
      ({ username }) => username === this.last_poster_username
    );
  }
}
