// Generated from src/discourse/lib/recorded-ballots/source-name.ts by bin/build; do not edit.

import { getAbsoluteURL } from "discourse/lib/get-url";

export function isPostHere(url) {
  return url.startsWith(getAbsoluteURL("/p/"));
}

export function recordedReply({ reply, recorded }) {
  return recorded?.url && isPostHere(recorded.url) ? reply : void 0;
}

export function sourceName(url) {
  try {
    return new URL(url).host || url;
  } catch {
    return url;
  }
}
