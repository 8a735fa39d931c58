// Stands in for frontend/discourse/app/services/app-events.ts of Discourse.
// Left out: nothing that the plugin could call but `one` and `has`.
import Evented from "@ember/object/evented";
import Service from "@ember/service";

export default class AppEvents extends Service.extend(Evented) {
  declare trigger: (event: string) => void;
}
