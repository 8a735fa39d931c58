// Stands in for frontend/discourse/app/models/site.js of Discourse. Left out:
// groups, flags, tags and fields of users. The site's attributes and the width
// of the view.
import { tracked } from "@glimmer/tracking";
import { type CategoryJson, preloaded } from "../../preload.ts";

const PHONE = "(width < 40rem)";

let forced: boolean | undefined;

/** Stands in for setMobileView of tests: the view whatever the width. */
export function setMobileView(mobile: boolean): void {
  forced = mobile;
}

export default class Site {
  static create(): Site {
    const site = new Site();
    return Object.assign(site, preloaded().site);
  }

  @tracked mobileView = forced ?? window.matchMedia(PHONE).matches;
  categories: readonly CategoryJson[] = [];
  /** The numbers of the types, by their names. */
  notification_types: Readonly<Record<string, number>> = {};

  constructor() {
    if (forced === undefined) {
      window.matchMedia(PHONE).addEventListener("change", ({ matches }) => {
        this.mobileView = matches;
      });
    }
  }

  get desktopView(): boolean {
    return !this.mobileView;
  }

  /** The names of the types of notifications, by their numbers. */
  get notificationLookup(): Readonly<Record<number, string>> {
    return Object.fromEntries(
      Object.entries(this.notification_types).map(([name, id]) => [id, name])
    );
  }
}
