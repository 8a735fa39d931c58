// Stands in for frontend/discourse/app/lib/admin-plugin-config-nav.js of
// Discourse. Left out: nothing that a plugin meets. The tabs of the admin pages
// of plugins.
export interface NavLink {
  /** A key in the locale files. */
  readonly label: string;
  readonly route: string;
}

const pluginConfigNav: Record<string, readonly NavLink[]> = {};

export function registerAdminPluginConfigNav(
  pluginId: string,
  links: readonly NavLink[]
): void {
  pluginConfigNav[pluginId] = links;
}

export function configNavForPlugin(
  pluginId: string
): readonly NavLink[] | undefined {
  return pluginConfigNav[pluginId];
}
