// Stands in for frontend/discourse/app/lib/formatter.js of Discourse. Left out:
// durations, and the age of a page. Relative ages.
import { i18n } from "../../discourse-i18n.ts";
import { medium, tiny } from "../../relative-age.ts";

export interface AgeOptions {
  format?: "tiny" | "medium" | "medium-with-ago" | "medium-with-ago-and-on";
  leaveAgo?: boolean;
  title?: boolean | string;
  customTitle?: string;
  prefix?: string;
}

/** A date and time as a person writes them. */
function longDate(date: Date): string {
  return moment(date).format(i18n("dates.long_with_year"));
}

/** How long ago, or how far ahead, as text. */
function relativeAge(date: Date, options: AgeOptions = {}): string {
  switch (options.format ?? "tiny") {
    case "tiny":
      return tiny(date);
    case "medium":
      return medium(date, !!options.leaveAgo);
    case "medium-with-ago-and-on":
      return medium(date, true, true);
    default:
      return medium(date, true);
  }
}

/** The same in an element that is kept up to date. */
export function autoUpdatingRelativeAge(
  date: Date,
  options: AgeOptions = {}
): string {
  if (Number.isNaN(date.getTime()) || date.getTime() === 0) {
    return "";
  }
  const text = relativeAge(date, options);
  const { classes, format } = looks(options, text);
  const title =
    options.customTitle ?? (options.title ? longDate(date) : undefined);
  const prefix = options.prefix ? `${options.prefix} ` : "";

  return (
    `<span class='relative-date${classes}'` +
    (title ? ` title='${title}'` : "") +
    ` data-time='${date.getTime()}' data-format='${format}'>${prefix}${text}</span>`
  );
}

/** Brings up to date what autoUpdatingRelativeAge has put into the page. */
export function updateRelativeAge(elements: NodeListOf<HTMLElement>): void {
  elements.forEach((element) => {
    element.textContent = relativeAge(new Date(Number(element.dataset.time)), {
      format: element.dataset.format as AgeOptions["format"],
    });
  });
}

function looks(options: AgeOptions, text: string) {
  if (options.format === "medium") {
    return {
      classes: " date",
      format: options.leaveAgo ? "medium-with-ago" : "medium",
    };
  }
  return {
    classes: /'\d{2}$/.test(text) ? " with-year" : "",
    format: options.format ?? "tiny",
  };
}
