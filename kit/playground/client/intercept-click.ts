// Stands in for frontend/discourse/app/lib/intercept-click.js of Discourse.
// Left out: clicks that plugins take. A link to a page of the forum is followed
// without loading the page anew.
import DiscourseURL from "../../client/discourse/lib/url.ts";

export function interceptClicks(): void {
  document.addEventListener("click", (event) => {
    const link = (event.target as HTMLElement).closest?.("a");
    const href = link?.getAttribute("href");
    if (
      event.defaultPrevented ||
      event.button !== 0 ||
      event.ctrlKey ||
      event.metaKey ||
      event.shiftKey ||
      link?.target ||
      !href?.startsWith("/") ||
      /\.(json|svg|csv)$/.test(href)
    ) {
      return;
    }
    event.preventDefault();
    DiscourseURL.routeTo(href);
  });
}
