// Stands in for frontend/discourse-i18n/src/index.js of Discourse. Left out:
// numbers, dates, message formats, and overrides.
import { CORE_TRANSLATIONS } from "./core-translations.ts";
import { preloaded, type Translations } from "./preload.ts";

const PLACEHOLDER = /(?:\{\{|%\{)(.*?)(?:\}\}?)/g;

type Options = Readonly<Record<string, unknown>>;
type Found = string | Translations | undefined;

class I18n {
  defaultLocale = "en";
  /** In tests a missing value of a placeholder is an error. */
  testing = false;

  t = (scope: string, options: Options = {}): string => {
    const found = this.#find(scope, options);
    return found === undefined
      ? this.#missing(scope, options)
      : this.#interpolate(found, options, scope);
  };

  currentLocale(): string {
    return preloaded().locale || this.defaultLocale;
  }

  #find(scope: string, options: Options): string | undefined {
    for (const locale of new Set([this.currentLocale(), "en"])) {
      let found = lookup(scope, locale);
      if (typeof options.count === "number") {
        found = pluralize(found, options.count, locale);
      }
      if (found !== undefined && found !== "") {
        // The real one fails on a tree of keys just as on a missing key.
        return typeof found === "string" ? found : undefined;
      }
    }
    return options.defaultValue as string | undefined;
  }

  #interpolate(message: string, options: Options, scope: string): string {
    // As there, one after another: what is put in is looked through as well.
    return [...message.matchAll(PLACEHOLDER)].reduce(
      (said, [placeholder, name]) =>
        said.replace(placeholder, () =>
          this.#value(placeholder, options[name ?? ""], scope)
        ),
      message
    );
  }

  #value(placeholder: string, value: unknown, scope: string): string {
    if (value !== null && value !== undefined) {
      return String(value);
    }
    const text = `[missing ${placeholder} value]`;
    if (this.testing) {
      throw new Error(`${scope}: ${text}`);
    }
    return text;
  }

  #missing(scope: string, options: Options): string {
    const count =
      "count" in options ? ` count=${JSON.stringify(options.count)}` : "";
    return `[${this.currentLocale()}.${scope}${count}]`;
  }
}

function lookup(scope: string, locale: string): Found {
  const trees = [tree(preloaded().translations, [locale, "js"])];
  if (locale === "en") {
    trees.push(CORE_TRANSLATIONS);
  }
  const path = scope.replace(/^js\./, "").split(".");
  return trees
    .map((root) => tree(root, path))
    .find((found) => found !== undefined);
}

function tree(root: Found, path: readonly string[]): Found {
  return path.reduce<Found>(
    (node, key) => (typeof node === "object" ? node[key] : undefined),
    root
  );
}

function pluralize(found: Found, count: number, locale: string): Found {
  if (typeof found !== "object") {
    return found;
  }
  const rules = new Intl.PluralRules(locale.replace("_", "-"));
  return found[rules.select(Math.abs(count))];
}

const instance = new I18n();

export default instance;
export const i18n = instance.t;
