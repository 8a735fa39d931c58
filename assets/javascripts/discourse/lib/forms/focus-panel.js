// Generated from src/discourse/lib/forms/focus-panel.ts by bin/build; do not edit.

export default function focusPanel(event) {
  const panel = event.target.closest(".binding-vote__panel");
  return {
    focusIf(closed) {
      if (closed?.done) {
        panel?.focus();
      }
    },
    find() {
      return panel?.hidden
        ? document.querySelector(`[aria-controls="${panel.id}"]`)
        : panel;
    },
  };
}
