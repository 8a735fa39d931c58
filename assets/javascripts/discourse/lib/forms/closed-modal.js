// Generated from src/discourse/lib/forms/closed-modal.ts by bin/build; do not edit.

export default function bringBack(modal) {
  modal.querySelector(".d-modal__container")?.style.removeProperty("transform");
  for (const part of [modal, modal.nextElementSibling]) {
    for (const animation of part?.getAnimations({ subtree: true }) ?? []) {
      if (!(animation instanceof CSSAnimation)) {
        animation.cancel();
      }
    }
  }
}
