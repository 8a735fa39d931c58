import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { CORE_ICONS } from "../client/core-icons.ts";
import { CORE_TRANSLATIONS } from "../client/core-translations.ts";
import type { Translations } from "../client/preload.ts";
import { ROOT } from "../root.ts";
import { argumentsGiven, argumentsOf } from "./arguments.ts";
import type { SourceFile } from "./source-file.ts";
import {
  all,
  hosts,
  plugin,
  reachable,
  standInFor,
  standIns,
} from "./sources.ts";

/** Something that the kit has, and whether anybody uses it. */
export interface Offer {
  readonly kind: string;
  readonly name: string;
  readonly used: boolean;
}

/** What the bundle names is there for packages, or is read while bundling. */
const bundle = readdirSync(join(ROOT, "kit/bundle"))
  .map((file) => readFileSync(join(ROOT, "kit/bundle", file), "utf8"))
  .join("\n");
const isForBundle = ({ path }: SourceFile) =>
  bundle.includes(path.replace(/^kit\//, "")) || path.endsWith("/main.ts");

const kit = [...standIns, ...hosts].filter((file) => !isForBundle(file));
const ICONS = "kit/client/core-icons.ts";
const PLUGIN_API = "kit/client/discourse/lib/plugin-api.ts";
const CALLED_BY_EMBER = ["create", "isServiceFactory"];

const pluginCode = plugin.map((file) => file.code).join("\n");
const code = all
  .filter(({ path }) => path !== ICONS)
  .map((file) => file.code)
  .join("\n");

/** All that the kit offers, kind by kind. */
export function offers(): Offer[] {
  return [
    ...modules(),
    ...exported(),
    ...members(),
    ...args(),
    ...services(),
    ...translations(CORE_TRANSLATIONS),
    ...CORE_ICONS.map((icon) => said("icon", icon, icon)),
  ];
}

function modules(): Offer[] {
  const reached = reachable();
  return kit.map((file) => ({
    kind: "module",
    name: file.path,
    used: reached.has(file),
  }));
}

/** What no other module takes need not be exported, and may not be needed. */
function exported(): Offer[] {
  const taken = new Set<string>();
  for (const file of all) {
    for (const { from, names } of file.imports) {
      const standIn = standInFor(from, file);
      names.forEach((name) => taken.add(`${standIn?.path} ${name}`));
    }
  }
  return kit.flatMap(({ path, exports }) =>
    [...new Set(exports)].map((name) => ({
      kind: "export",
      name: `${name} of ${path}`,
      used: taken.has(`${path} ${name}`) || taken.has(`${path} *`),
    }))
  );
}

/** Methods, getters and fields of classes, by their names alone. */
function members(): Offer[] {
  return kit.flatMap((file) =>
    file.members.map((name) =>
      file.path === PLUGIN_API
        ? {
            kind: "API method",
            name,
            used: new RegExp(`\\bapi\\s*\\.${name}\\b`).test(pluginCode),
          }
        : {
            kind: "member",
            name: `${name} of ${file.path}`,
            used:
              CALLED_BY_EMBER.includes(name) ||
              new RegExp(
                `[.@]${name}\\b|["'\`:]${name}["'\`]|[{,]\\s*${name}\\s*[,}=:]`
              ).test(code),
          }
    )
  );
}

/** What the components take. */
function args(): Offer[] {
  const given = new Set(argumentsGiven(all).map((pair) => pair.join(" ")));
  return kit.flatMap((file) =>
    argumentsOf(file).map((name) => ({
      kind: "argument",
      name: `@${name} of ${file.path}`,
      used: given.has(`${file.path} ${name}`) || given.has(`? ${name}`),
    }))
  );
}

function services(): Offer[] {
  const resolver = readFileSync(join(ROOT, "kit/client/resolver.ts"), "utf8");
  const [, table] = resolver.match(/SERVICES[^{]*\{([^}]*)\}/) ?? [];
  return [...(table ?? "").matchAll(/"?([\w-]+)"?: \w+,/g)].map(([, name]) => {
    const field = name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
    return {
      kind: "service",
      name,
      used: new RegExp(
        `@service(\\([^)]*\\))? (declare )?${field}\\b|service:${name}\\b`
      ).test(code),
    };
  });
}

function translations(tree: Translations, path: string[] = []): Offer[] {
  return Object.entries(tree).flatMap(([key, value]) => {
    const whole = [...path, key];
    return typeof value === "string"
      ? [translation(whole)]
      : translations(value, whole);
  });
}

/** A key that is said as a whole, without its number, or begun before a value. */
function translation(path: string[]): Offer {
  const key = path.join(".");
  const whole = path.at(-1)!.match(/^(one|other)$/)
    ? path.slice(0, -1).join(".")
    : key;
  const used =
    said("", "", whole).used || begun.some((pattern) => pattern.test(whole));
  return { kind: "translation", name: key, used };
}

/** Keys of which a part is worked out: `dates.tiny.${key}`. */
const begun = [...code.matchAll(/`([a-z_]+\.[^`\s]*\$\{[^`]*)`/g)].map(
  ([, text]) =>
    new RegExp(
      `^${text
        .split(/\$\{(?:[^{}]|\{[^}]*\})*\}/)
        .map((part) => part.replace(/[.*+?^$()[\]\\|]/g, "\\$&"))
        .join(".*")}$`
    )
);

function said(kind: string, name: string, text: string): Offer {
  const quoted = ['"', "'", "`"].some((quote) =>
    code.includes(`${quote}${text}${quote}`)
  );
  return { kind, name, used: quoted };
}
