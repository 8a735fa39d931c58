// Stands in for frontend/discourse/app/services/site-settings.js of Discourse.
// Left out: settings of themes. The settings that are marked `client: true`.
import { trackedObject } from "@ember/reactive/collections";
import { preloaded } from "../../preload.ts";

type SiteSettings = Record<string, unknown>;

export default class SiteSettingsService {
  static isServiceFactory = true;

  static create(): SiteSettings {
    return trackedObject({ ...preloaded().siteSettings });
  }
}
