import { LINK_LIMIT, LINKS_LIMIT } from "../forms/limits";

export interface DiscussionLink {
  readonly href: string;
  /** The address without its scheme; within this forum, the path alone. */
  readonly text: string;
}

/** A line at fault, counted from 1; the key stands below `binding_vote.form.links`. */
export interface WrongLine {
  readonly key: "malformed" | "too_long" | "too_many";
  readonly line: number;
}

/** The links that can be shown: only those to the web, whatever the server says. */
export function shownLinks(
  links: readonly string[],
  origin = window.location.origin
): DiscussionLink[] {
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

/** The first line that is no link which a vote can have; the server checks it again. */
export function wrongLine(text: string): WrongLine | null {
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

/** An http or https address of some host, with no name or password in it. */
export function webAddress(link: string): URL | null {
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
