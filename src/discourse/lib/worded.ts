import { i18n } from "discourse-i18n";

/** A key of the locale files, or the end of one, and what it is filled with. */
export interface Phrase {
  key: string;
  options?: Record<string, number | string>;
}

/**
 * A translation with texts in it that somebody wrote. The forum puts one value
 * after another into a translation, so that what looks like a placeholder in
 * the first would be taken for one.
 */
export default function worded(
  key: string,
  options: Phrase["options"] = {}
): string {
  const texts: string[] = [];
  const signs = Object.entries(options).map(([name, value]) =>
    typeof value === "string"
      ? [name, `\uE000${texts.push(value) - 1}\uE001`]
      : [name, value]
  );
  return i18n(key, Object.fromEntries(signs)).replace(
    /\uE000(\d+)\uE001/g,
    (sign: string, index: string) => texts[Number(index)] ?? sign
  );
}
