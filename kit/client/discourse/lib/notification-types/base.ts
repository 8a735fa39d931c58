// Stands in for frontend/discourse/app/lib/notification-types/base.js of
// Discourse. Left out: nothing that a plugin meets. How a notification is shown
// whose type has nothing better.
import { i18n } from "../../../discourse-i18n.ts";
import type Site from "../../models/site.ts";
import { userPath } from "../url.ts";
import { postUrl } from "../utilities.ts";

export interface NotificationJson {
  readonly notification_type: number;
  readonly read: boolean;
  readonly topic_id: number | null;
  readonly post_number: number | null;
  readonly slug: string | null;
  readonly fancy_title: string | null;
  readonly data: Readonly<Record<string, string>>;
}

interface Options {
  notification: NotificationJson;
  currentUser: unknown;
  siteSettings: unknown;
  site: Site;
}

export default class NotificationTypeBase {
  notification: NotificationJson;
  currentUser: unknown;
  siteSettings: unknown;
  site: Site;

  constructor({ notification, currentUser, siteSettings, site }: Options) {
    this.notification = notification;
    this.currentUser = currentUser;
    this.siteSettings = siteSettings;
    this.site = site;
  }

  get classNames(): string[] {
    const { read } = this.notification;
    const name = this.notificationName?.replaceAll("_", "-");
    return ["notification", read ? "read" : "unread", ...(name ? [name] : [])];
  }

  get linkHref(): string {
    const { data, post_number, slug } = this.notification;
    return this.topicId
      ? postUrl(slug, this.topicId, post_number)
      : userPath(`${data.username}/messages/${data.group_name}`);
  }

  get linkTitle(): string {
    return this.notificationName
      ? i18n(`notifications.titles.${this.notificationName}`)
      : "";
  }

  get icon(): string {
    return `notification.${this.notificationName}`;
  }

  get label(): string {
    return this.notification.data.display_username;
  }

  get description(): string {
    return this.notification.fancy_title ?? this.notification.data.topic_title;
  }

  get topicId(): number | null {
    return this.notification.topic_id;
  }

  get notificationName(): string | undefined {
    return this.site.notificationLookup[this.notification.notification_type];
  }
}
