import { tracked } from "@glimmer/tracking";
import Controller from "@ember/controller";

/** What the address of the page narrows its list to. */
export default class BindingVotesController extends Controller {
  @tracked state: string | null = null;
  @tracked kind: string | null = null;
  @tracked category: string | null = null;
  @tracked q: string | null = null;
  override queryParams = ["state", "kind", "category", "q"];
}
