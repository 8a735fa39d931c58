// Stands in for frontend/discourse/app/services/modal.js of Discourse. Left
// out: several modals at once, and modals of routes.
import { tracked } from "@glimmer/tracking";
import { action } from "@ember/object";
import Service from "@ember/service";
import type { ComponentLike } from "@glint/template";

type ModalComponent = ComponentLike<{
  Args: { model: unknown; closeModal: (data?: unknown) => void };
}>;

interface ActiveModal {
  readonly component: ModalComponent;
  readonly model: unknown;
  readonly resolve: (data: unknown) => void;
}

export default class ModalService extends Service {
  @tracked activeModal: ActiveModal | null = null;
  @tracked containerElement: HTMLElement | null = null;

  triggerElement: Element | null = null;

  @action
  setContainerElement(element: HTMLElement): void {
    this.containerElement = element;
  }

  /** Opens a modal; resolves when it is closed, with what it was closed with. */
  show(
    component: ModalComponent,
    { model }: { model?: unknown } = {}
  ): Promise<unknown> {
    this.close({ initiatedBy: "initiatedByModalShow" });
    this.triggerElement = document.activeElement;
    return new Promise((resolve) => {
      this.activeModal = { component, model, resolve };
    });
  }

  @action
  close(data?: unknown): void {
    this.activeModal?.resolve(data);
    this.activeModal = null;
    if (this.triggerElement instanceof HTMLElement) {
      this.triggerElement.focus();
    }
    this.triggerElement = null;
  }
}
