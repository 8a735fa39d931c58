import escape from "discourse/lib/escape";

export type BadgeFormat = "markdown" | "html" | "rst";

/** The formats in which a badge can be copied, by their proper names. */
export const BADGE_FORMATS: Readonly<Record<BadgeFormat, string>> = {
  markdown: "Markdown",
  html: "HTML",
  rst: "reStructuredText",
};

export interface BadgeLink {
  /** The address of the image. */
  readonly image: string;
  /** Where it leads. */
  readonly target: string;
  /** Plain text. */
  readonly alt: string;
}

/** What punctuation means in Markdown. */
const MARKS = /[\\`*_[\]<>&!~|]/g;

/** A badge that leads somewhere, as a text file of that format has it. */
export function badgeMarkup(
  format: BadgeFormat,
  { image, target, alt }: BadgeLink
): string {
  const said = alt.replace(/\s+/g, " ").trim();
  switch (format) {
    case "markdown":
      return `[![${said.replace(MARKS, "\\$&")}](${image})](${target})`;
    case "html":
      return `<a href="${escape(target)}"><img src="${escape(image)}" alt="${escape(said)}"></a>`;
    case "rst":
      return `.. image:: ${image}\n   :alt: ${said}\n   :target: ${target}`;
  }
}
