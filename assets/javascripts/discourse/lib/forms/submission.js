// Generated from src/discourse/lib/forms/submission.ts by bin/build; do not edit.

import { tracked } from "@glimmer/tracking";
import { extractError } from "discourse/lib/ajax-error";
import { i18n } from "discourse-i18n";

export default class Submission {
  @tracked saving = false;
  @tracked error;
  @tracked refusal;
  /** The key of what to say where nobody says why. */
  #failure;

  constructor(failure = "binding_vote.error") {
    this.#failure = failure;
  }
  /** Sends, keeps the server's sentence where it refuses, and says whether it was done. */

  async send(request) {
    this.error = void 0;
    this.saving = true;
    try {
      await request();
      return true;
    } catch (error) {
      this.error = extractError(error, i18n(this.#failure));
      this.refusal = refusalOf(error);
      return false;
    } finally {
      this.saving = false;
    }
  }
}

function refusalOf(error) {
  const { jqXHR } = error;
  return jqXHR?.responseJSON?.error_type;
}
