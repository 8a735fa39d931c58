const FIELD = ".binding-vote-form__field";
const CONTROL = "input:not([hidden]), textarea, select, summary, .btn";

/**
 * Keeps the focus in a form while it is sent: its button cannot be pressed then,
 * so that the browser takes the focus from it.
 *
 * @param pressed - what had the focus when it was sent
 */
export function holdFocus(form: HTMLElement, pressed: Element | null): void {
  if (pressed?.matches(":disabled")) {
    form.focus({ preventScroll: true });
  }
}

/**
 * Puts the focus where one goes on in a form that is still there after the
 * answer: on the first wrong field, the sentence of the server, what has been
 * found, or where it was. It stays where somebody has put it meanwhile.
 *
 * @param pressed - what had the focus when it was sent
 */
export function placeFocus(form: HTMLElement, pressed: Element | null): void {
  const wrong = form.querySelector(`${FIELD} [role=alert]`)?.closest(FIELD);
  if (wrong) {
    wrong.querySelector<HTMLElement>(CONTROL)?.focus({ preventScroll: true });
    wrong.scrollIntoView({ block: "center" });
    return;
  }
  const { activeElement } = document;
  if ([document.body, form, pressed].includes(activeElement as HTMLElement)) {
    (said(form) ?? (pressed as HTMLElement | null))?.focus();
  }
}

/** What the dialog of the form says, and what has been found. */
function said(form: HTMLElement): HTMLElement | null {
  const sentence = form
    .closest(".d-modal")
    ?.querySelector<HTMLElement>("#modal-alert");
  if (sentence) {
    sentence.tabIndex = -1;
  }
  return sentence ?? form.querySelector(".binding-vote-form__result");
}
