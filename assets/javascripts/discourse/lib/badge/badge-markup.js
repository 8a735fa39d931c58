// Generated from src/discourse/lib/badge/badge-markup.ts by bin/build; do not edit.

import escape from "discourse/lib/escape";

export const BADGE_FORMATS = {
  markdown: "Markdown",
  html: "HTML",
  rst: "reStructuredText",
};

const MARKS = /[\\`*_[\]<>&!~|]/g;

export function badgeMarkup(format, { image, target, alt }) {
  const said = alt.replace(/\s+/g, " ").trim();
  switch (format) {
    case "markdown":
      return `[![${said.replace(MARKS, "\\$&")}](${image})](${target})`;
    case "html":
      return `<a href="${escape(target)}"><img src="${escape(image)}" alt="${escape(said)}"></a>`;
    case "rst":
      return `.. image:: ${image}
   :alt: ${said}
   :target: ${target}`;
  }
}
