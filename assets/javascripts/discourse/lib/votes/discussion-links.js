// Generated from src/discourse/lib/votes/discussion-links.ts by bin/build; do not edit.

import { LINK_LIMIT, LINKS_LIMIT } from "../forms/limits";

export function shownLinks(links, origin = window.location.origin) {
  return links.flatMap((link) => {
    const url = webAddress(link);
    if (!url) {
      return [];
    }
    const text =
      url.origin === origin
        ? url.pathname + url.search + url.hash
        : link.replace(/^https?:\/\//i, "");
    return [{ href: url.href, text }];
  });
}

export function wrongLine(text) {
  let found = 0;
  for (const [index, raw] of text.split("\n").entries()) {
    const link = raw.trim();
    if (!link) {
      continue;
    }
    const line = index + 1;
    found += 1;
    if (found > LINKS_LIMIT) {
      return { key: "too_many", line };
    }
    const url = webAddress(link);
    if (!url) {
      return { key: "malformed", line };
    }
    if (url.href.length > LINK_LIMIT) {
      return { key: "too_long", line };
    }
  }
  return null;
}

export function webAddress(link) {
  if (!/^https?:\/\/\S+$/i.test(link)) {
    return null;
  }
  try {
    const url = new URL(link);
    return url.username || url.password ? null : url;
  } catch {
    return null;
  }
}
