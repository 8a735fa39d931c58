// Stands in for frontend/discourse/app/ui-kit/modifiers/d-trap-tab.ts of
// Discourse. Left out: whether it scrolls.
import { modifier } from "ember-modifier";

const FOCUSABLE =
  "details:not(.is-disabled) summary, [autofocus], a, input, select, textarea, summary";

interface Signature {
  Args: { Named: { autofocus?: boolean } };
  Element: HTMLElement;
}

/** Keeps the focus inside a dialog, and puts it there at first. */
export default modifier<Signature>((element, _, { autofocus = true }) => {
  const container =
    element.querySelector<HTMLElement>(".d-modal__container") ?? element;

  if (autofocus) {
    firstTarget(container)?.focus();
  }

  const keepInside = (event: KeyboardEvent) => {
    if (event.key === "Tab") {
      trap(event, container);
    }
  };
  element.addEventListener("keydown", keepInside);
  return () => element.removeEventListener("keydown", keepInside);
});

function firstTarget(container: HTMLElement): HTMLElement | null {
  return (
    container.querySelector<HTMLElement>("[autofocus]") ??
    container.querySelector<HTMLElement>(
      `${FOCUSABLE}, button:not(.modal-close)`
    ) ??
    container.querySelector<HTMLElement>(".d-modal__body")
  );
}

function trap(event: KeyboardEvent, container: HTMLElement): void {
  const targets = [
    ...container.querySelectorAll<HTMLElement>(`${FOCUSABLE}, button:enabled`),
  ].filter((target) => target.getAttribute("tabindex") !== "-1");
  const first = targets[0];
  const last = targets.at(-1);

  if (event.shiftKey && document.activeElement === first) {
    event.preventDefault();
    last?.focus();
  } else if (!event.shiftKey && document.activeElement === last) {
    event.preventDefault();
    (container.querySelector<HTMLElement>(".modal-close") ?? first)?.focus();
  }
}
