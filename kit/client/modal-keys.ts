// Stands in for frontend/discourse/app/ui-kit/d-modal.gts of Discourse. Left
// out: all but its keys.

/** Where Enter has a meaning of its own. */
const TAKES_ENTER =
  "form, button, a[href], summary, textarea, .select-kit, [role=button], [contenteditable]";
const UNAVAILABLE = "[disabled], :disabled, [aria-disabled=true]";

interface Modal {
  /** Whether Enter triggers the primary action of the footer. */
  submits(): boolean;
  /** Whether Escape dismisses it. */
  dismissable(): boolean;
  dismiss(): void;
}

/** Listens while a modal is open; the function that it returns ends that. */
export function listenToKeys(element: HTMLElement, modal: Modal): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    const focused = document.activeElement;
    if (!element.contains(focused) && !focused?.closest(".d-modal")) {
      event.stopPropagation();
      event.preventDefault();
    }
    if (event.key === "Escape" && modal.dismissable()) {
      event.stopPropagation();
      modal.dismiss();
    }
    if (event.key === "Enter" && modal.submits()) {
      submit(event, element);
    }
  };

  const root = document.documentElement;
  root.addEventListener("keydown", onKeyDown, { capture: true });
  return () =>
    root.removeEventListener("keydown", onKeyDown, { capture: true });
}

function submit(event: KeyboardEvent, element: HTMLElement): void {
  const target = event.target as HTMLElement;
  if (
    target.closest(TAKES_ENTER) ||
    document.activeElement?.closest(TAKES_ENTER)
  ) {
    return;
  }
  const primary = element.querySelector<HTMLElement>(
    ".d-modal__footer .btn-primary"
  );
  if (primary && !primary.matches(UNAVAILABLE)) {
    event.preventDefault();
    primary.click();
  }
}
