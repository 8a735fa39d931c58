// Stands in for discourse/lib/url (app/lib/url.js).
import type RouterService from "@ember/routing/router-service";
import { owner } from "../../owner.ts";
import getURL from "./get-url.ts";

export function userPath(subPath?: string): string {
  return getURL(subPath ? `/u/${subPath}` : "/u");
}

const DiscourseURL = {
  /** Goes to a page of the forum without loading it anew. */
  routeTo(path: string): void {
    const router = owner().lookup("service:router") as RouterService;
    router.transitionTo(path);
  },
};

export default DiscourseURL;
