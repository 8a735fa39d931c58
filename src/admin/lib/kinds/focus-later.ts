import { schedule } from "@ember/runloop";

/** Puts the focus on the first of these that is there, once all is shown. */
export function focusLater(...selectors: readonly string[]): void {
  schedule("afterRender", () => {
    const found = selectors.map((selector) =>
      document.querySelector<HTMLElement>(selector)
    );
    found.find(Boolean)?.focus();
  });
}

/** The selector of a button in the line of a kind: "edit", "up", "down" or "remove". */
export function kindButton(id: string, which: string): string {
  return `[data-kind="${id}"] .binding-vote-kinds__${which}`;
}
