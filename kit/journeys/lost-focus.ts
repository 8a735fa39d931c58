import type { Page } from "playwright-core";

/** What a page writes to its console where the focus is lost. */
export const LOST_FOCUS = "the focus was lost";

/** The plugin's own parts of a page. */
const OWN = "[class*='binding-vote']";

/** Lets a page say where what had the focus goes, and nothing else takes it. */
export function watchFocus(page: Page): Promise<unknown> {
  return page.addInitScript(watch, [LOST_FOCUS, OWN] as const);
}

/** Runs in the page, and is all that it knows. */
function watch([lost, own]: readonly [string, string]): void {
  const OFTEN = 500;
  let last: HTMLElement | null = null;
  let name = "";
  let path = "";
  let seen: HTMLElement | null = null;

  document.addEventListener("focusin", ({ target }) => {
    const element = target as HTMLElement;
    last = element.closest(own) ? element : null;
    path = location.pathname;
    name = `${element.className}: ${element.textContent?.trim()}`;
  });

  setInterval(() => {
    const isLost =
      last &&
      path === location.pathname &&
      document.activeElement === document.body &&
      (!last.isConnected ||
        !last.checkVisibility() ||
        last.matches(":disabled:not(.is-loading)"));
    // Seen twice, since a page may be about to move it.
    if (isLost && seen === last) {
      console.error(`${lost} at ${name}`);
      last = null;
    }
    seen = isLost ? last : null;
  }, OFTEN);
}
