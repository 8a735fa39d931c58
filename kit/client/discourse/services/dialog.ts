// Stands in for frontend/discourse/dialog-holder/services/dialog.js of
// Discourse. Left out: all but what tells and what asks.
import { tracked } from "@glimmer/tracking";
import Service from "@ember/service";

interface Confirmation {
  readonly message: string;
  /** A key in the locale files. */
  readonly confirmButtonLabel?: string;
  readonly didConfirm?: () => void;
  readonly didCancel?: () => void;
}

export default class Dialog extends Service {
  @tracked asked: Confirmation | null = null;

  get confirmButtonLabel(): string {
    return this.asked?.confirmButtonLabel ?? "ok_value";
  }

  alert(message: string): void {
    // eslint-disable-next-line no-alert
    window.alert(message);
  }

  async confirm(confirmation: Confirmation): Promise<void> {
    this.asked = confirmation;
  }

  /** Takes the answer to what was asked. */
  settle(confirmed: boolean): void {
    const { didConfirm, didCancel } = this.asked ?? {};
    this.asked = null;
    (confirmed ? didConfirm : didCancel)?.();
  }
}
