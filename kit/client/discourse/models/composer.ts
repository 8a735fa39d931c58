// Stands in for frontend/discourse/app/models/composer.js of Discourse. Left
// out: new topics, drafts, uploads, and all checks but of the length, to which
// quotes count here. Replies and edits.
import EmberObject, { computed, get, setProperties } from "@ember/object";
import { next } from "@ember/runloop";
import { owner } from "../../owner.ts";
import { ajax } from "../lib/ajax.ts";
import { extractError } from "../lib/ajax-error.ts";
import type Post from "./post.ts";
import type Topic from "./topic.ts";

/** What is sent with a new post, and from where in the composer it is taken. */
const CREATED: Record<string, string> = {
  raw: "reply",
  topic_id: "topic.id",
  whisper: "whisper",
  draft_key: "draftKey",
};

export interface ComposerOptions {
  readonly action: "reply" | "edit";
  readonly draftKey: string;
  readonly topic: Topic;
  /** The post that is replied to, or edited. */
  readonly post?: Post;
}

export default class Composer extends EmberObject {
  static serializeOnCreate(fieldName: string, property?: string): void {
    CREATED[fieldName] = property ?? fieldName;
  }

  declare action?: ComposerOptions["action"];
  declare draftKey?: string;
  declare topic?: Topic | null;
  declare post?: Post | null;
  declare reply?: string | null;
  declare originalText?: string | null;
  declare whisper?: boolean;
  declare composeState?: "open" | "saving" | "closed";

  @computed("reply")
  get missingReplyCharacters(): number {
    const text = (this.reply ?? "").replace(/\s+/g, " ").trim();
    const { min_post_length } = owner().lookup(
      "service:site-settings"
    ) as unknown as { min_post_length: number };
    return min_post_length - text.length;
  }

  get editingPost(): boolean {
    return get(this, "action") === "edit";
  }

  /** The text that is written already stays, unless a post is loaded to be edited. */
  async open({ action, draftKey, topic, post }: ComposerOptions) {
    setProperties(this, {
      action,
      draftKey,
      topic,
      post: post ?? null,
      originalText: null,
      reply: this.reply ?? "",
      composeState: "open",
    });
    if (this.editingPost) {
      const { raw } = (await ajax(`/posts/${post!.id}.json`)) as {
        raw: string;
      };
      setProperties(this, { reply: raw, originalText: raw });
    }
  }

  /** Rejects with the sentence in which the server says why not; then what is written stays. */
  async save(): Promise<void> {
    const send = this.editingPost ? this.#edited() : this.#created();
    setProperties(this, { composeState: "saving" });
    try {
      await send;
      this.clearState();
      setProperties(this, { composeState: "closed" });
    } catch (error) {
      next(() => setProperties(this, { composeState: "open" }));
      throw extractError(error);
    }
  }

  clearState(): void {
    setProperties(this, { originalText: null, reply: null, post: null });
  }

  #edited(): Promise<unknown> {
    const data = { post: { raw: this.reply } };
    return ajax(`/posts/${this.post!.id}.json`, { type: "PUT", data });
  }

  /** A field without a value is sent too: as an empty one. */
  #created(): Promise<unknown> {
    const fields = Object.entries(CREATED).map(([field, property]) => [
      field,
      this.get(property as never) as unknown,
    ]);
    const data = {
      ...Object.fromEntries(fields),
      reply_to_post_number: this.post?.post_number,
      nested_post: true,
    };
    return ajax("/posts.json", { type: "POST", data });
  }
}
