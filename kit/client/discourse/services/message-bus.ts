// Stands in for frontend/discourse/app/services/message-bus.js and
// frontend/discourse/app/instance-initializers/message-bus.js of Discourse.
// Left out: pages that are not shown, and other hosts. The client of the
// message_bus gem.
import "message-bus-client";
import $ from "jquery";
import { preloaded } from "../../preload.ts";

type Listener = (data: unknown, globalId: number, messageId: number) => void;

interface MessageBus {
  readonly clientId: string;
  readonly callbacks: { channel: string; func: Listener }[];
  alwaysLongPoll: boolean;
  enableChunkedEncoding: boolean;
  callbackInterval: number;
  baseUrl: string;
  ajax: (options: JQuery.AjaxSettings) => JQuery.jqXHR;
  start(): void;
  stop(): void;
  subscribe(channel: string, listener: Listener, lastId?: number): Listener;
  unsubscribe(channel: string, listener?: Listener): boolean;
}

/** The package puts its one client into the global scope. */
export const { MessageBus: messageBus } = globalThis as unknown as {
  MessageBus: MessageBus;
};

export default class MessageBusService {
  static isServiceFactory = true;

  static create(): MessageBus {
    return messageBus;
  }
}

/** Begins to listen, for as long as the page is open. */
export function startMessageBus(): void {
  const loggedIn = preloaded().currentUser
    ? { "Discourse-Logged-In": "true" }
    : {};
  messageBus.alwaysLongPoll = true;
  messageBus.enableChunkedEncoding =
    !!preloaded().siteSettings.enable_chunked_encoding;
  messageBus.baseUrl = "/";
  messageBus.ajax = (options) =>
    $.ajax({
      ...options,
      headers: { ...options.headers, "Discourse-Present": "true", ...loggedIn },
    });
  messageBus.start();
}
