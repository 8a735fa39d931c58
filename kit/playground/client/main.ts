// Of the kit alone: the page of the playground.
import "../../client/globals.ts";
import { updateRelativeAge } from "../../client/discourse/lib/formatter.ts";
import { startMessageBus } from "../../client/discourse/services/message-bus.ts";
import { loadAdmin } from "../../client/plugin-modules.ts";
import { preloaded } from "../../client/preload.ts";
import { applyAppearance } from "./appearance.ts";
import { interceptClicks } from "./intercept-click.ts";

applyAppearance();
interceptClicks();
const { currentUser } = preloaded();
if (currentUser?.admin || currentUser?.moderator) {
  await loadAdmin();
}
// It maps the routes of what is loaded.
const { default: Forum } = await import("./app.ts");
Forum.create({ rootElement: "body" });
startMessageBus();

setInterval(() => {
  updateRelativeAge(document.querySelectorAll<HTMLElement>(".relative-date"));
}, 60_000);
