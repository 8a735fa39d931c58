/**
 * Remembers the panel that a button is in. Where what the button opened has been
 * done, its row may be gone, so the focus goes on from the panel.
 */
export default function focusPanel(event: Event): {
  focusIf: (closed: unknown) => void;
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
  };
}
