// Stands in for frontend/discourse/app/routes/discourse.js of Discourse. Left
// out: nothing that a plugin meets. A route whose title is the page's.
import Route from "@ember/routing/route";
import { preloaded } from "../../preload.ts";

export default class DiscourseRoute<Model = unknown> extends Route<Model> {
  titleToken?(): string;

  override activate(): void {
    const site = String(preloaded().siteSettings.title);
    document.title = this.titleToken ? `${this.titleToken()} - ${site}` : site;
  }
}
