import Route from "@ember/routing/route";
import { ajax } from "../../client/discourse/lib/ajax.ts";
import Topic, { type PosterJson } from "../../client/discourse/models/topic.ts";
import { type CategoryJson, preloaded } from "../../client/preload.ts";
import { followPosts } from "./follow-posts.ts";

interface ListJson {
  readonly users?: readonly PosterJson[];
  readonly topic_list: {
    readonly topics: readonly (object & {
      readonly category_id?: number;
      readonly posters?: readonly {
        readonly user?: PosterJson;
        readonly user_id?: number;
      }[];
    })[];
  };
}

export interface TopicListModel {
  readonly title: string;
  /** How its topics are called in "There are no more … topics". */
  readonly kind: string;
  readonly topics: readonly Topic[];
}

/** The latest topics. */
export class LatestRoute extends Route<TopicListModel> {
  override async model(): Promise<TopicListModel> {
    document.title = siteTitle();
    return { title: "Latest", kind: "latest", topics: await latestTopics() };
  }
}

/** The latest topics of one category. */
export class CategoryRoute extends Route<TopicListModel> {
  override async model({ id }: { id: string }): Promise<TopicListModel> {
    const category = categoryOf(Number(id));
    const topics = await latestTopics();
    const name = category?.name ?? "";
    return {
      title: name,
      kind: name,
      topics: topics.filter((topic) => topic.category === category),
    };
  }
}

/** A topic, in the normal and in the nested view. */
export class TopicRoute extends Route<Topic> {
  #unfollow?: () => void;

  override async model({ id }: { id: string }): Promise<Topic> {
    const json = (await ajax(`/t/${id}.json`)) as {
      readonly category_id?: number;
    };
    return Topic.create({
      ...json,
      category: categoryOf(json.category_id),
    } as object) as Topic;
  }

  override afterModel(topic: Topic): void {
    document.title = `${topic.title} - ${siteTitle()}`;
    this.#unfollow?.();
    this.#unfollow = followPosts(topic);
  }

  override deactivate(): void {
    this.#unfollow?.();
  }
}

/** Stands in for admin/routes/admin-plugins/show: any page of the plugin. */
export class AdminPluginsShowRoute extends Route {
  override model(params: object): object {
    document.title = siteTitle();
    return params;
  }
}

function siteTitle(): string {
  return String(preloaded().siteSettings.title);
}

async function latestTopics(): Promise<Topic[]> {
  const { users = [], topic_list } = (await ajax("/latest.json")) as ListJson;
  return topic_list.topics.map((json) => {
    const posters = (json.posters ?? []).map(
      (poster) => poster.user ?? users.find(({ id }) => id === poster.user_id)
    );
    return Topic.create({
      ...json,
      posters: posters.filter(Boolean),
      category: categoryOf(json.category_id),
    } as object) as Topic;
  });
}

function categoryOf(id: number | undefined): CategoryJson | undefined {
  return preloaded().site.categories.find((category) => category.id === id);
}
