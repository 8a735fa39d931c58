// Stands in for frontend/discourse/float-kit/services/toasts.ts of Discourse.
// Left out: components, keys and progress.
import { tracked } from "@glimmer/tracking";
import { action } from "@ember/object";
import Service from "@ember/service";

const DURATIONS = { short: 3000, long: 5000 };

interface ToastAction {
  label: string;
  class?: string;
  action: (args: { close: () => void }) => void;
}

interface ToastOptions {
  data: {
    message: string;
    title?: string;
    icon?: string;
    actions?: readonly ToastAction[];
  };
  duration?: keyof typeof DURATIONS | number;
  autoClose?: boolean;
  class?: string;
}

export interface Toast {
  readonly theme: string;
  readonly options: ToastOptions;
}

export default class Toasts extends Service {
  @tracked activeToasts: readonly Toast[] = [];

  default = (options: ToastOptions) => this.#show("default", options);
  success = (options: ToastOptions) => this.#show("success", options);
  error = (options: ToastOptions) => this.#show("error", options);
  warning = (options: ToastOptions) => this.#show("warning", options);
  info = (options: ToastOptions) => this.#show("info", options);

  @action
  close(toast: Toast): void {
    this.activeToasts = this.activeToasts.filter((other) => other !== toast);
  }

  #show(theme: string, options: ToastOptions): Toast {
    const toast = { theme, options };
    this.activeToasts = [...this.activeToasts, toast];
    if (options.autoClose !== false) {
      const { duration = "short" } = options;
      setTimeout(
        () => this.close(toast),
        typeof duration === "number" ? duration : DURATIONS[duration]
      );
    }
    return toast;
  }
}
