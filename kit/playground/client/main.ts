// Of the kit alone: the page of the playground.
import "../../client/globals.ts";
import { updateRelativeAge } from "../../client/discourse/lib/formatter.ts";
import { startMessageBus } from "../../client/discourse/services/message-bus.ts";
import Forum from "./app.ts";
import { applyAppearance } from "./appearance.ts";
import { interceptClicks } from "./intercept-click.ts";

applyAppearance();
interceptClicks();
Forum.create({ rootElement: "body" });
startMessageBus();

setInterval(() => {
  updateRelativeAge(document.querySelectorAll<HTMLElement>(".relative-date"));
}, 60_000);
