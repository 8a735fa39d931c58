// Generated from src/discourse/lib/forms/closed-modal.ts by bin/build; do not edit.

export default function bringBack(modal) {
  modal.querySelector(".d-modal__container")?.style.removeProperty("transform");
  for (const part of [modal, modal.nextElementSibling]) {
    part?.getAnimations({ subtree: true }).forEach((fade) => fade.cancel());
  }
}
