/** As much of core's dialog service as the plugin uses. */
export interface Dialog {
  confirm(params: {
    message: string;
    confirmButtonLabel: string;
    didConfirm: () => void;
  }): void;
}
