// Generated from src/discourse/controllers/binding-votes.ts by bin/build; do not edit.

import { tracked } from "@glimmer/tracking";
import Controller from "@ember/controller";

export default class BindingVotesController extends Controller {
  @tracked state = null;
  @tracked kind = null;
  @tracked category = null;
  @tracked q = null;
  queryParams = ["state", "kind", "category", "q"];
}
