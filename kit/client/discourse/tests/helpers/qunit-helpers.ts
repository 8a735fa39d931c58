// Stands in for discourse/tests/helpers/qunit-helpers.
import { set } from "@ember/object";
import { run } from "@ember/runloop";
import {
  setApplication,
  settled,
  setupApplicationContext,
  setupContext,
  teardownContext,
} from "@ember/test-helpers";
import QUnit from "qunit";
import sinon from "sinon";
import Forum from "../../../../playground/client/app.ts";
import { preloaded, type UserJson } from "../../../preload.ts";
import { messageBus } from "../../services/message-bus.ts";
import pretender, { pretenderHelpers } from "./create-pretender.ts";
import { endPage, type PageOptions, startPage } from "./test-page.ts";

type Helpers = ReturnType<typeof pretenderHelpers>;
type Server = typeof pretender;

/** What an acceptance test says that it needs. */
export interface Needs {
  readonly hooks: NestedHooks;
  user(changes?: object): void;
  settings(changes: object): void;
  site(changes: object): void;
  mobileView(): void;
  pretender(routes: (server: Server, helper: Helpers) => void): void;
}

/** Of the user who is logged in by fixtures/session-fixtures. */
const USER: UserJson = {
  id: 19,
  username: "eviltrout",
  name: "Robin Ward",
  avatar_template: "/user_avatar/localhost/eviltrout/{size}/5275.png",
  admin: true,
  moderator: true,
};

/** A module of tests that visit pages of the forum. */
export function acceptance(
  name: string,
  callback: (needs: Needs) => void
): void {
  QUnit.module(`Acceptance: ${name}`, (hooks) => {
    const options: PageOptions = {};
    const routes: ((server: Server, helper: Helpers) => void)[] = [];

    hooks.beforeEach(async function (this: object) {
      startPage(options);
      routes.forEach((add) => add(pretender, pretenderHelpers()));
      const application = Forum.create({
        autoboot: false,
        rootElement: "#ember-testing",
      });
      Object.assign(this, { application });
      setApplication(application);
      await setupContext(this);
      await setupApplicationContext(this as never);
    });

    hooks.afterEach(async function (this: object) {
      await teardownContext(this as never);
      (this as { application: Forum }).application.destroy();
      setApplication(undefined as never);
      endPage();
    });

    callback({
      hooks,
      user: (changes) => (options.user = { ...USER, ...changes }),
      settings: (changes) =>
        (options.settings = { ...options.settings, ...changes }),
      site: (changes) => (options.site = { ...options.site, ...changes }),
      mobileView: () => (options.mobileView = true),
      pretender: (add) => routes.push(add),
    });
  });
}

/** Hands a message to those who listen on a channel, as if published. */
export async function publishToMessageBus(
  channel: string,
  ...args: unknown[]
): Promise<void> {
  const copies = JSON.parse(JSON.stringify(args)) as [unknown, number, number];
  await Promise.allSettled(
    messageBus.callbacks
      .filter((callback) => callback.channel === channel)
      .map(({ func }) => func(...copies))
  );
  await settled();
}

export function updateCurrentUser(changes: object): void {
  run(() => {
    for (const [name, value] of Object.entries(changes)) {
      set(preloaded().currentUser as object, name as never, value as never);
    }
  });
}

/** Makes it that time, until the clock that this gives is restored. */
export function fakeTime(
  time: string,
  timezone: string | null = null,
  advanceTime = false
): sinon.SinonFakeTimers {
  return sinon.useFakeTimers({
    now: moment.tz(time, timezone ?? "UTC").valueOf(),
    shouldAdvanceTime: advanceTime,
  });
}
