// Generated from src/discourse/lib/worded.ts by bin/build; do not edit.

import { i18n } from "discourse-i18n";

export default function worded(key, options = {}) {
  const texts = [];
  const signs = Object.entries(options).map(([name, value]) =>
    typeof value === "string"
      ? [name, `${texts.push(value) - 1}`]
      : [name, value]
  );
  return i18n(key, Object.fromEntries(signs)).replace(
    /\uE000(\d+)\uE001/g,
    (sign, index) => texts[Number(index)] ?? sign
  );
}
