// Stands in for frontend/discourse/app/lib/formatter.js of Discourse. Left out:
// all but short forms of large numbers.
import { i18n } from "../../discourse-i18n.ts";

export function number(value: number | null | undefined): string {
  const count = Math.round(value ?? 0);
  if (count > 999_999) {
    return i18n("number.short.millions", { number: (count / 1e6).toFixed(1) });
  }
  if (count > 99_999) {
    return i18n("number.short.thousands", { number: Math.floor(count / 1000) });
  }
  return count > 999
    ? i18n("number.short.thousands", { number: (count / 1000).toFixed(1) })
    : String(count);
}
