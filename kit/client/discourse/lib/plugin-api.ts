// Stands in for frontend/discourse/app/lib/plugin-api.gjs of Discourse. Left
// out: all methods that the plugin does not call.
import type Owner from "@ember/owner";
import { STREAM_HTML_DECORATOR } from "../components/post/cooked-html.gts";
import { addSearchSuggestion } from "../components/search-menu/results/assistant.ts";
import Composer from "../models/composer.ts";
import {
  type HtmlDecorator,
  NON_STREAM_HTML_DECORATOR,
  registerHtmlDecorator,
} from "../ui-kit/d-decorated-html.gts";
import {
  type NavLink,
  registerAdminPluginConfigNav,
} from "./admin-plugin-config-nav.ts";
import { registerNotificationTypeRenderer } from "./notification-types-manager.ts";
import {
  type Connector,
  extraConnectorComponent,
} from "./plugin-connectors.ts";
import { addPostSmallActionIcon } from "./post-small-action-icons.ts";
import {
  type FooterButton,
  registerTopicFooterButton,
} from "./register-topic-footer-button.ts";
import {
  addSectionLink,
  type SectionLink,
} from "./sidebar/custom-community-section-links.ts";

export class PluginApi {
  container: Owner;

  constructor(container: Owner) {
    this.container = container;
  }

  getCurrentUser(): unknown {
    return this.container.lookup("service:current-user");
  }

  renderInOutlet(outlet: string, component: Connector): void {
    extraConnectorComponent(outlet, component);
  }

  serializeOnCreate(fieldName: string, property?: string): void {
    Composer.serializeOnCreate(fieldName, property);
  }

  decorateCookedElement(
    callback: HtmlDecorator,
    { onlyStream = false }: { onlyStream?: boolean } = {}
  ): void {
    registerHtmlDecorator(
      callback,
      onlyStream ? STREAM_HTML_DECORATOR : NON_STREAM_HTML_DECORATOR
    );
  }

  addPostSmallActionIcon(actionCode: string, icon: string): void {
    addPostSmallActionIcon(actionCode, icon);
  }

  addAdminPluginConfigurationNav(pluginId: string, links: NavLink[]): void {
    registerAdminPluginConfigNav(pluginId, links);
  }

  registerNotificationTypeRenderer(
    notificationType: string,
    make: (base: never) => unknown
  ): void {
    registerNotificationTypeRenderer(notificationType, make as never);
  }

  registerTopicFooterButton(button: FooterButton): void {
    registerTopicFooterButton(button);
  }

  addCommunitySectionLink(link: SectionLink): void {
    addSectionLink(link);
  }

  addSearchSuggestion(value: string): void {
    addSearchSuggestion(value);
  }
}

/** Makes the API for one application; a method that it lacks is an error. */
export function pluginApi(container: Owner): PluginApi {
  return new Proxy(new PluginApi(container), {
    get(api, name, receiver) {
      if (typeof name === "string" && !(name in api)) {
        throw new Error(
          `nothing stands in for api.${name}: add it to kit/client/discourse/lib/plugin-api.ts`
        );
      }
      return Reflect.get(api, name, receiver);
    },
  });
}
