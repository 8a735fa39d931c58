// Stands in for the dialog service (dialog-holder/services/dialog.js): of its
// dialogs, the one that popupAjaxError opens.
import Service from "@ember/service";

export default class Dialog extends Service {
  alert(message: string): void {
    // eslint-disable-next-line no-alert
    window.alert(message);
  }
}
