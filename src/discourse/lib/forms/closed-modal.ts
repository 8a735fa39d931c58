/**
 * Brings back a modal that must not close yet. Discourse 3.5 does not ask before
 * it fades a modal out, and leaves it faded or swiped away until it is gone.
 */
export default function bringBack(modal: Element): void {
  modal
    .querySelector<HTMLElement>(".d-modal__container")
    ?.style.removeProperty("transform");
  for (const part of [modal, modal.nextElementSibling]) {
    for (const animation of part?.getAnimations({ subtree: true }) ?? []) {
      // Those of the style sheet have brought it in.
      if (!(animation instanceof CSSAnimation)) {
        animation.cancel();
      }
    }
  }
}
