// Stands in for frontend/discourse/tests/setup-tests.js of Discourse. Left out:
// what no test here needs. What every test of a page begins with and leaves
// behind.
import { siteSettings, translations } from "virtual:plugin-data";
import {
  type Preloaded,
  setPreloaded,
  type UserJson,
} from "../../../preload.ts";
import { resetMobile } from "../../lib/mobile.ts";
import { resetConnectors } from "../../lib/plugin-connectors.ts";
import { clearTopicFooterButtons } from "../../lib/register-topic-footer-button.ts";
import { messageBus } from "../../services/message-bus.ts";
import { resetHtmlDecorators } from "../../ui-kit/d-decorated-html.gts";
import { startPretender, stopPretender } from "./create-pretender.ts";

/** What a page is served with: the plugin's settings at their defaults, and its texts. */
export function pageFor(user: UserJson | null): Preloaded {
  return {
    siteSettings: { ...siteSettings },
    site: {
      categories: [
        { id: 1, name: "bug", slug: "bug", color: "e9dd00" },
        { id: 2, name: "feature", slug: "feature", color: "0e76bd" },
      ],
    },
    currentUser: user && { ...user },
    locale: "en",
    translations,
    csrfToken: "a-token",
    personas: [],
  };
}

/** Readies a page for somebody. */
export function startPage(user: UserJson | null): void {
  setPreloaded(pageFor(user));
  startPretender();
}

/** Leaves nothing to the next test; ember-qunit resets the page likewise. */
export function endPage(): void {
  stopPretender();
  document
    .getElementById("ember-testing")
    ?.replaceWith(
      Object.assign(document.createElement("div"), { id: "ember-testing" })
    );
  messageBus.callbacks.length = 0;
  resetConnectors();
  resetMobile();
  resetHtmlDecorators();
  clearTopicFooterButtons();
}
