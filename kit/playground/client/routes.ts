// Stands in for frontend/discourse/admin/routes/admin-plugins/show.js and
// frontend/discourse/admin/routes/admin-plugins/show/settings.js and
// frontend/discourse/app/routes/topic.js and
// frontend/discourse/app/routes/discovery.js of Discourse. Left out: all but
// what the templates here show.
import Controller from "@ember/controller";
import Route from "@ember/routing/route";
import { schedule } from "@ember/runloop";
import { ajax } from "../../client/discourse/lib/ajax.ts";
import Topic, {
  type PosterJson,
  type PostJson,
} from "../../client/discourse/models/topic.ts";
import { type CategoryJson, preloaded } from "../../client/preload.ts";
import { followPosts } from "./follow-posts.ts";

type TopicJson = object & {
  readonly id: number;
  readonly category_id?: number;
  readonly posters?: readonly {
    readonly user?: PosterJson;
    readonly user_id?: number;
  }[];
};

interface ListJson {
  readonly users?: readonly PosterJson[];
  readonly topic_list: { readonly topics: readonly TopicJson[] };
}

interface FoundJson {
  readonly posts?: readonly (PosterJson & {
    readonly post_number: number;
    readonly topic_id: number;
    readonly blurb: string;
  })[];
  readonly topics?: readonly TopicJson[];
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

/** A post that a search has found, and its topic. */
export interface FoundPost {
  readonly blurb: string;
  readonly url: string;
  readonly topic: Topic;
}

export interface SearchModel {
  readonly term: string;
  readonly posts: readonly FoundPost[];
}

/** The categories, and beside them the latest topics. */
export class CategoriesRoute extends Route<readonly Topic[]> {
  override async model(): Promise<readonly Topic[]> {
    document.title = `Categories - ${siteTitle()}`;
    return topicsOf((await ajax("/categories_and_latest.json")) as ListJson);
  }
}

/** The page of what a search finds. */
export class SearchRoute extends Route<SearchModel> {
  override queryParams = { q: { refreshModel: true } };

  override async model({ q }: { q?: string }): Promise<SearchModel> {
    document.title = `Search - ${siteTitle()}`;
    const term = q ?? "";
    const { posts = [], topics = [] } = term
      ? ((await ajax("/search.json", { data: { q: term } })) as FoundJson)
      : {};
    const found = new Map(topics.map((json) => [json.id, topicOf(json)]));
    return {
      term,
      posts: posts.map(({ blurb, topic_id, post_number }) => {
        const topic = found.get(topic_id)!;
        return { blurb, topic, url: `${topic.url}/${post_number}` };
      }),
    };
  }
}

export class SearchController extends Controller {
  override queryParams = ["q"];
  q = "";
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

/** A setting as administrators see it. */
export interface SettingJson {
  readonly setting: string;
  readonly description: string;
  readonly default: string;
  readonly value: string;
  readonly type: string;
  readonly choices?: readonly string[];
  readonly min?: number;
  readonly max?: number;
}

/** A topic, in the normal and in the nested view. */
export class TopicRoute extends Route<Topic> {
  #unfollow?: () => void;

  override async model({
    id,
    post_number: number,
  }: {
    id: string;
    post_number?: string;
  }): Promise<Topic> {
    const path = number ? `/t/${id}/${number}.json` : `/t/${id}.json`;
    const json = (await ajax(path)) as TopicJson & {
      readonly suggested_topics?: readonly TopicJson[];
      readonly post_stream: { readonly posts: readonly PostJson[] };
    };
    const { suggested_topics = [], post_stream, ...given } = json;
    const suggestedTopics = suggested_topics.map((suggested) =>
      topicOf(suggested)
    );
    const topic = topicOf({ ...given, suggestedTopics } as TopicJson);
    topic.showPosts(post_stream.posts);
    return topic;
  }

  override setupController(
    ...args: Parameters<Route<Topic>["setupController"]>
  ): void {
    super.setupController(...args);
    const { post_number: number } = this.paramsFor(this.routeName) as {
      post_number?: string;
    };
    schedule("afterRender", () =>
      document.getElementById(`post_${number}`)?.scrollIntoView()
    );
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

/** Stands in for admin/routes/admin-plugins/show/settings: the settings of the plugin, or those with a name. */
export class AdminPluginsShowSettingsRoute extends Route<
  readonly SettingJson[]
> {
  override queryParams = { filter: { refreshModel: true } };

  override async model({
    filter = "",
  }: {
    filter?: string;
  }): Promise<readonly SettingJson[]> {
    const { plugin_id } = this.paramsFor("adminPlugins.show") as {
      plugin_id: string;
    };
    const answer = await ajax("/admin/site_settings.json", {
      data: { plugin: plugin_id },
    });
    const { site_settings } = answer as {
      site_settings: readonly SettingJson[];
    };
    return site_settings.filter(({ setting }) => setting.includes(filter));
  }
}

export class AdminPluginsShowSettingsController extends Controller {
  override queryParams = ["filter"];
  filter = "";
}

function siteTitle(): string {
  return String(preloaded().siteSettings.title);
}

async function latestTopics(): Promise<Topic[]> {
  return topicsOf((await ajax("/latest.json")) as ListJson);
}

function topicsOf({ users = [], topic_list }: ListJson): Topic[] {
  return topic_list.topics.map((json) => topicOf(json, users));
}

/** @param users - those whom its posters name by their ids */
function topicOf(json: TopicJson, users: readonly PosterJson[] = []): Topic {
  const posters = (json.posters ?? []).map(
    (poster) => poster.user ?? users.find(({ id }) => id === poster.user_id)
  );
  return Topic.create({
    ...json,
    posters: posters.filter(Boolean),
    category: categoryOf(json.category_id),
  } as object) as Topic;
}

function categoryOf(id: number | undefined): CategoryJson | undefined {
  return preloaded().site.categories.find((category) => category.id === id);
}
