// Holds the stand-ins to the types of the real modules: what a stand-in offers
// must do wherever the plugin could use the real one. Checked by lint:types.
import type { Laxer, Loosely, None, Shared } from "../types/comparison";
import * as ajax from "./discourse/lib/ajax.ts";
import * as ajaxError from "./discourse/lib/ajax-error.ts";
import * as api from "./discourse/lib/api.ts";
import * as escape from "./discourse/lib/escape.ts";
import * as formatter from "./discourse/lib/formatter.ts";
import * as getUrl from "./discourse/lib/get-url.ts";
import * as iconLibrary from "./discourse/lib/icon-library.ts";
import type KeyValueStore from "./discourse/lib/key-value-store.ts";
import * as mobile from "./discourse/lib/mobile.ts";
import type NotificationTypeBase from "./discourse/lib/notification-types/base.ts";
import type { PluginApi } from "./discourse/lib/plugin-api.ts";
import * as url from "./discourse/lib/url.ts";
import * as utilities from "./discourse/lib/utilities.ts";
import Composer from "./discourse/models/composer.ts";
import type DiscourseRoute from "./discourse/routes/discourse.ts";
import type ComposerService from "./discourse/services/composer.ts";
import type ModalService from "./discourse/services/modal.ts";
import * as truthHelpers from "./discourse/truth-helpers.ts";
import type DConditionalLoadingSpinner from "./discourse/ui-kit/d-conditional-loading-spinner.gts";
import type DFlashMessage from "./discourse/ui-kit/d-flash-message.gts";
import dAgeWithTooltip from "./discourse/ui-kit/helpers/d-age-with-tooltip.ts";
import dAvatar from "./discourse/ui-kit/helpers/d-avatar.ts";
import dConcatClass from "./discourse/ui-kit/helpers/d-concat-class.ts";
import dFormatDate from "./discourse/ui-kit/helpers/d-format-date.ts";
import dIcon from "./discourse/ui-kit/helpers/d-icon.ts";
import dUniqueId from "./discourse/ui-kit/helpers/d-unique-id.ts";
import * as i18n from "./discourse-i18n.ts";

// Functions

ajax satisfies Shared<typeof import("discourse/lib/ajax"), typeof ajax>;
ajaxError satisfies Shared<
  typeof import("discourse/lib/ajax-error"),
  typeof ajaxError
>;
api satisfies Shared<typeof import("discourse/lib/api"), typeof api>;
escape satisfies Shared<typeof import("discourse/lib/escape"), typeof escape>;
formatter satisfies Shared<
  typeof import("discourse/lib/formatter"),
  typeof formatter
>;
getUrl satisfies Shared<typeof import("discourse/lib/get-url"), typeof getUrl>;
iconLibrary satisfies Shared<
  typeof import("discourse/lib/icon-library"),
  typeof iconLibrary
>;
mobile satisfies Shared<typeof import("discourse/lib/mobile"), typeof mobile>;
url.userPath satisfies typeof import("discourse/lib/url").userPath;
utilities satisfies Shared<
  typeof import("discourse/lib/utilities"),
  typeof utilities
>;
truthHelpers satisfies Shared<
  typeof import("discourse/truth-helpers"),
  typeof truthHelpers
>;
i18n.i18n satisfies typeof import("discourse-i18n").i18n;
dAgeWithTooltip satisfies typeof import("discourse/ui-kit/helpers/d-age-with-tooltip").default;
dAvatar satisfies typeof import("discourse/ui-kit/helpers/d-avatar").default;
dConcatClass satisfies Loosely<
  typeof import("discourse/ui-kit/helpers/d-concat-class").default
>;
dFormatDate satisfies Loosely<
  typeof import("discourse/ui-kit/helpers/d-format-date").default
>;
dIcon satisfies typeof import("discourse/ui-kit/helpers/d-icon").default;
dUniqueId satisfies typeof import("discourse/ui-kit/helpers/d-unique-id").default;

// Components: no argument that the real one lacks. DButton and DModal take
// their signatures from the real ones.

type ArgsOf<Class> = Class extends abstract new (...args: never) => {
  args: infer Args;
}
  ? Args
  : never;

type Same<StandIn extends Real, Real> =
  Exclude<keyof StandIn, keyof Real> extends never ? true : false;

type RealFlash = typeof import("discourse/ui-kit/d-flash-message").default;
type RealSpinner =
  typeof import("discourse/ui-kit/d-conditional-loading-spinner").default;

true satisfies Same<ArgsOf<typeof DFlashMessage>, ArgsOf<RealFlash>>;
null as unknown as typeof DConditionalLoadingSpinner satisfies RealSpinner;

// Services and the API

type RealApi = import("discourse/lib/plugin-api").PluginApi;
type RealKeyValueStore = import("discourse/lib/key-value-store").default;
type RealModalService = import("discourse/services/modal").default;

type RealNotificationType =
  import("discourse/lib/notification-types/base").default;

null as unknown as PluginApi satisfies Shared<RealApi, PluginApi>;
null as unknown as DiscourseRoute satisfies Pick<
  import("discourse/routes/discourse").default,
  "activate"
>;
Composer satisfies Pick<
  typeof import("discourse/models/composer").default,
  "serializeOnCreate"
>;
null as unknown as Required<Composer> satisfies Pick<
  import("discourse/models/composer").default,
  "clearState" | "editingPost" | "post" | "reply" | "topic" | "whisper"
>;
null as unknown as ComposerService satisfies Pick<
  import("discourse/services/composer").default,
  "close" | "dialog"
>;
null as unknown as NotificationTypeBase satisfies Shared<
  RealNotificationType,
  NotificationTypeBase
>;
// The real types say that to set something gives a boolean, which it only does where it fails.
null as unknown as KeyValueStore satisfies Pick<
  RealKeyValueStore,
  "get" | "remove"
>;
null as unknown as ModalService satisfies Pick<
  RealModalService,
  "activeModal" | "close" | "containerElement" | "setContainerElement" | "show"
>;

// None is laxer.

export type NoneIsLaxer = [
  None<Laxer<typeof import("discourse/lib/ajax"), typeof ajax>>,
  None<Laxer<typeof import("discourse/lib/ajax-error"), typeof ajaxError>>,
  None<Laxer<typeof import("discourse/lib/api"), typeof api>>,
  None<Laxer<typeof import("discourse/lib/escape"), typeof escape>>,
  None<Laxer<typeof import("discourse/lib/formatter"), typeof formatter>>,
  None<Laxer<typeof import("discourse/lib/get-url"), typeof getUrl>>,
  None<Laxer<typeof import("discourse/lib/icon-library"), typeof iconLibrary>>,
  None<Laxer<typeof import("discourse/lib/url"), typeof url>>,
  None<Laxer<typeof import("discourse/lib/mobile"), typeof mobile>>,
  None<Laxer<typeof import("discourse/lib/utilities"), typeof utilities>>,
  None<Laxer<typeof import("discourse-i18n"), typeof i18n>>,
  None<
    Laxer<
      typeof import("discourse/ui-kit/helpers/d-age-with-tooltip"),
      { default: typeof dAgeWithTooltip }
    >
  >,
  None<
    Laxer<
      typeof import("discourse/ui-kit/helpers/d-avatar"),
      { default: typeof dAvatar }
    >
  >,
  None<
    Laxer<
      typeof import("discourse/ui-kit/helpers/d-icon"),
      { default: typeof dIcon }
    >
  >,
  None<
    Laxer<
      typeof import("discourse/ui-kit/helpers/d-unique-id"),
      { default: typeof dUniqueId }
    >
  >,
  // The real types take what makes a class for what makes an object.
  None<Laxer<Omit<RealApi, "registerNotificationTypeRenderer">, PluginApi>>,
  None<
    Laxer<
      Pick<
        import("discourse/services/composer").default,
        "close" | "open" | "save"
      >,
      ComposerService
    >
  >,
  None<Laxer<RealKeyValueStore, KeyValueStore>>,
  None<Laxer<RealModalService, ModalService>>,
  None<Laxer<RealNotificationType, NotificationTypeBase>>,
];
