// Stands in for frontend/discourse/app/models/site.js of Discourse. Left out:
// groups, flags, tags and fields of users. The site's attributes and the width
// of the view.
import { tracked } from "@glimmer/tracking";
import { isTesting } from "../../environment.ts";
import { type CategoryJson, preloaded } from "../../preload.ts";
import Mobile from "../lib/mobile.ts";

const PHONE = "(width < 40rem)";

export default class Site {
  static create(): Site {
    const site = new Site();
    return Object.assign(site, preloaded().site);
  }

  @tracked private narrow = false;
  categories: readonly CategoryJson[] = [];
  /** The numbers of the types, by their names. */
  notification_types: Readonly<Record<string, number>> = {};

  constructor() {
    // Tests say what they want; their page is as wide as it is.
    if (!isTesting()) {
      const phone = window.matchMedia(PHONE);
      this.narrow = phone.matches;
      phone.addEventListener("change", ({ matches }) => {
        this.narrow = matches;
      });
    }
  }

  get mobileView(): boolean {
    return Mobile.mobileForced || this.narrow;
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
