// Stands in for frontend/discourse/tests/helpers/component-test.js of
// Discourse. Left out: fixtures.
import type Owner from "@ember/owner";
import Service from "@ember/service";
import {
  setupContext,
  setupRenderingContext,
  teardownContext,
} from "@ember/test-helpers";
import { injectDiscourseObjects } from "../../../initializers.ts";
import { preloaded } from "../../../preload.ts";
import { buildResolver } from "../../../resolver.ts";
import { endPage, startPage } from "./test-page.ts";

interface Options {
  anonymous?: boolean;
  stubRouter?: boolean;
}

/** As the real one has it: no id, and no rights. */
const USER = {
  username: "eviltrout",
  name: "Robin Ward",
  admin: false,
  moderator: false,
};

class RouterStub extends Service {
  currentRouteName = "discovery.latest";
}

/** Readies the tests of a module for rendering components. */
export function setupRenderingTest(
  hooks: NestedHooks,
  { anonymous = false, stubRouter = false }: Options = {}
): void {
  hooks.beforeEach(async function (this: object) {
    startPage(anonymous ? null : (USER as never));
    const context = (await setupContext(this, {
      resolver: buildResolver().create() as never,
    })) as { owner: Owner & { register(name: string, value: unknown): void } };

    injectDiscourseObjects(context.owner);
    if (stubRouter) {
      context.owner.register("service:router", RouterStub);
    }
    Object.assign(this, {
      currentUser: preloaded().currentUser,
      site: context.owner.lookup("service:site"),
      siteSettings: context.owner.lookup("service:site-settings"),
    });
    await setupRenderingContext(context as never);
  });

  hooks.afterEach(async function (this: object) {
    await teardownContext(this as never);
    endPage();
  });
}
