// Stands in for frontend/discourse/app/lib/icon-library.js of Discourse. Left
// out: other renderers, and icons that plugins replace.
import { names } from "virtual:icons";
import { i18n } from "../../discourse-i18n.ts";
import escape from "./escape.ts";

export interface IconOptions {
  class?: string;
  label?: string;
  title?: string;
  translatedTitle?: string;
  "aria-label"?: string;
}

const REPLACEMENTS: Record<string, string> = {
  "topic.closed": "lock",
};

/** An icon of the sprite as HTML; warns of one that the sprite lacks. */
export function iconHTML(id: string, options: IconOptions = {}): string {
  const name = REPLACEMENTS[id] ?? id;
  if (!names.includes(name)) {
    console.warn(`The icon "${name}" is missing from the SVG subset.`);
  }

  const classes = `fa d-icon d-icon-${id} svg-icon fa-width-auto ${options.class ?? ""}`;
  const label = options["aria-label"];
  const aria = label
    ? `aria-hidden='false' aria-label='${escape(label)}'`
    : "aria-hidden='true'";
  const svg =
    `<svg class='${escape(classes.trim())} svg-string' width='1em' height='1em' ${aria}` +
    ` xmlns="http://www.w3.org/2000/svg"><use href="#${escape(name)}" /></svg>`;

  const text = options.label
    ? `<span class="sr-only">${escape(options.label)}</span>`
    : "";
  const title =
    options.translatedTitle ?? (options.title && i18n(options.title));
  return title
    ? `<span class="svg-icon-title" title="${escape(title)}">${svg}${text}</span>`
    : svg + text;
}
