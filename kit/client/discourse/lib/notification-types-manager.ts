// Stands in for frontend/discourse/app/lib/notification-types-manager.js of
// Discourse. Left out: the types of the core.
import type Site from "../models/site.ts";
import NotificationTypeBase, {
  type NotificationJson,
} from "./notification-types/base.ts";

type Renderer = typeof NotificationTypeBase;

const renderers = new Map<string | undefined, Renderer>();

export function registerNotificationTypeRenderer(
  notificationType: string,
  make: (base: Renderer) => Renderer
): void {
  renderers.set(notificationType, make(NotificationTypeBase));
}

/** What shows a notification of a type. */
export function getRenderDirector(
  type: string | undefined,
  notification: NotificationJson,
  currentUser: unknown,
  siteSettings: unknown,
  site: Site
): NotificationTypeBase {
  const RenderDirector = renderers.get(type) ?? NotificationTypeBase;
  return new RenderDirector({ notification, currentUser, siteSettings, site });
}
