/**
 * Remembers the panel that a button is in. Where what the button opened has been
 * done, its row may be gone, so the focus goes on from the panel.
 */
export default function focusPanel(event: Event): {
  focusIf: (closed: unknown) => void;
  /** Finds what may have the focus later: the panel, or the button that unfolds it. */
  find: () => HTMLElement | null;
} {
  const panel = (event.target as Element).closest<HTMLElement>(
    ".binding-vote__panel"
  );
  return {
    focusIf(closed) {
      if ((closed as { done?: boolean } | undefined)?.done) {
        panel?.focus();
      }
    },
    find() {
      return panel?.hidden
        ? document.querySelector<HTMLElement>(`[aria-controls="${panel.id}"]`)
        : panel;
    },
  };
}
