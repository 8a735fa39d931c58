import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../root.ts";

const MANIFEST = readFileSync(join(ROOT, "plugin.rb"), "utf8");

/** The name of the plugin, from the header of plugin.rb. */
export const PLUGIN_NAME = first(/^# name: *(\S+)/m);

/** The icons that plugin.rb registers, one by one or as a %w list. */
export function registeredIcons(): string[] {
  const single = [
    ...MANIFEST.matchAll(/register_svg_icon[ (]["']([\w-]+)["']/g),
  ];
  const listed = [
    ...MANIFEST.matchAll(
      /%w[[(]([^\])]*)[\])]\.each *(?:\{|do) *\|\w+\|\s*register_svg_icon/g
    ),
  ];
  return [
    ...single.map(([, icon]) => icon),
    ...listed.flatMap(([, icons]) => icons.trim().split(/\s+/)),
  ];
}

/** The stylesheets that plugin.rb registers for every screen, and those for the admin pages. */
export function registeredSheets(): string[] {
  return [
    ...MANIFEST.matchAll(
      /^register_asset ["'](stylesheets\/[\w/-]+\.scss)["'](?!, *:(?!admin\b))/gm
    ),
  ].map(([, sheet]) => join(ROOT, "assets", sheet));
}

function first(pattern: RegExp): string {
  const match = MANIFEST.match(pattern);
  if (!match) {
    throw new Error(`plugin.rb has nothing like ${pattern}`);
  }
  return match[1];
}
