// Generated from src/discourse/lib/forms/form-focus.ts by bin/build; do not edit.

const FIELD = ".binding-vote-form__field";
const CONTROL = "input:not([hidden]), textarea, select, summary, .btn";

export function holdFocus(form, pressed) {
  if (pressed?.matches(":disabled")) {
    form.focus({ preventScroll: true });
  }
}

export function placeFocus(form, pressed) {
  const wrong = form.querySelector(`${FIELD} [role=alert]`)?.closest(FIELD);
  if (wrong) {
    wrong.querySelector(CONTROL)?.focus({ preventScroll: true });
    wrong.scrollIntoView({ block: "center" });
    return;
  }
  const { activeElement } = document;
  if ([document.body, form, pressed].includes(activeElement)) {
    (said(form) ?? pressed)?.focus();
  }
}

function said(form) {
  const sentence = form.closest(".d-modal")?.querySelector("#modal-alert");
  if (sentence) {
    sentence.tabIndex = -1;
  }
  return sentence ?? form.querySelector(".binding-vote-form__result");
}
