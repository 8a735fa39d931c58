// Stands in for the app-events service (app/services/app-events.js).
import Evented from "@ember/object/evented";
import Service from "@ember/service";

export default class AppEvents extends Service.extend(Evented) {}
