// Stands in for the a11y service (app/services/a11y.js): its announcements.
import { tracked } from "@glimmer/tracking";
import { next } from "@ember/runloop";
import Service from "@ember/service";

export type Urgency = "polite" | "assertive";

export default class A11y extends Service {
  @tracked politeMessage: string | undefined = undefined;
  @tracked assertiveMessage: string | undefined = undefined;

  /** Says a message to people with a screen reader. */
  announce(message: string, type: Urgency = "polite", clearDelay = 2000): void {
    if (typeof message !== "string") {
      throw new TypeError("The announced message must be a string");
    }
    if (!(clearDelay > 0)) {
      throw new Error("The clearDelay must be a positive number");
    }
    if (type !== "assertive" && type !== "polite") {
      throw new Error(`Invalid announcement type: ${type}.`);
    }
    next(() => this.#write(type, message.trim()));
    setTimeout(() => this.#write(type, undefined), clearDelay);
  }

  #write(type: Urgency, message: string | undefined): void {
    if (!this.isDestroying) {
      this[`${type}Message`] = message;
    }
  }
}
