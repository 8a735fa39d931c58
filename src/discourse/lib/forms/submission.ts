import { tracked } from "@glimmer/tracking";
import { extractError } from "discourse/lib/ajax-error";
import { i18n } from "discourse-i18n";

/** A request to the server: whether it is on its way, and why it was refused. */
export default class Submission {
  @tracked saving = false;
  @tracked error?: string;
  /** The reason of DiscourseBindingVote::Refusal, where that is why it was last refused. */
  @tracked refusal?: string;

  /** The key of what to say where nobody says why. */
  readonly #failure: string;

  constructor(failure = "binding_vote.error") {
    this.#failure = failure;
  }

  /** Sends, keeps the server's sentence where it refuses, and says whether it was done. */
  async send(request: () => Promise<void>): Promise<boolean> {
    this.error = undefined;
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

function refusalOf(error: unknown): string | undefined {
  const { jqXHR } = error as {
    jqXHR?: { responseJSON?: { error_type?: string } };
  };
  return jqXHR?.responseJSON?.error_type;
}
