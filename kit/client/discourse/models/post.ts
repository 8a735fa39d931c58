// Stands in for frontend/discourse/app/models/post.js of Discourse. Left out:
// all methods. An object of Ember that carries whatever the server's serializer
// gives, and its topic.
import EmberObject from "@ember/object";
import type Topic from "./topic.ts";

export default class Post extends EmberObject {
  declare id: number;
  declare post_number: number;
  declare username: string;
  declare name: string | null;
  declare avatar_template: string;
  declare created_at: string;
  declare cooked: string;
  declare staff?: boolean;
  declare action_code?: string;
  declare can_edit?: boolean;
  declare topic: Topic;
}
