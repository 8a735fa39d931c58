import { tracked } from "@glimmer/tracking";
import { extractError } from "discourse/lib/ajax-error";
import { i18n } from "discourse-i18n";
import Form from "../forms/form";
import { IMPORT_LIMIT } from "../forms/limits";
import Submission from "../forms/submission";
import FoundThread from "./found-thread";
import { readThread, type ThreadSource } from "./import-api";

/** What sending does next. */
export type Step = "read" | "fill_links" | "record";

/** The form that takes in a thread from elsewhere: what it is taken from, and what was found there. */
export default class ImportForm extends Form {
  /** Null before it is read. */
  @tracked found: FoundThread | null = null;
  /** That nothing is chosen. */
  @tracked nothing?: string;

  /** The pattern with which it was read. */
  @tracked private pattern = "";
  readonly file = this.field<File | null>("import_file", null, {
    wrong: (file) => tooLong(file!.size),
    changed: () => (this.text.error = undefined),
  });
  readonly text = this.field("import_text", "", {
    required: () => !this.file.value,
    wrong: (text) => (this.file.value ? undefined : tooLong(text.length)),
  });
  readonly linkPattern = this.field("import_link_pattern", "", {
    required: () => this.step === "fill_links",
  });

  readonly #voteId: number;

  /** As it was read before one went back. */
  #former: FoundThread | null = null;

  constructor(voteId: number) {
    super();
    this.#voteId = voteId;
  }

  get step(): Step {
    if (!this.found) {
      return "read";
    }
    const { json, recorded } = this.found;
    const missing = json.link_needed && !this.pattern && !recorded.length;
    return missing || this.#source.linkPattern !== this.pattern
      ? "fill_links"
      : "record";
  }

  override get known(): boolean {
    return this.step === "record";
  }

  override check(): boolean {
    this.nothing = undefined;
    if (this.known && this.found!.recorded.length === 0) {
      this.nothing = i18n("binding_vote.import.nothing_chosen");
    }
    return super.check() && !this.nothing;
  }

  /** Goes back to what it is read from; what was decided is there again once the same is read. */
  goBack(): void {
    this.#former = this.found;
    this.found = null;
    this.nothing = undefined;
    this.submission.error = undefined;
  }

  /** Marks the row that a refusal is of. */
  refuse(error: unknown): void {
    const { jqXHR } = error as {
      jqXHR?: { responseJSON?: { extras?: { key?: string } } };
    };
    const row = this.found?.find(jqXHR?.responseJSON?.extras?.key ?? "");
    if (row) {
      row.error = extractError(error, i18n("binding_vote.error"));
    }
  }

  /** Reads the thread; what is wrong with it is said at its field. */
  protected override async lookUp(): Promise<void> {
    const reading = new Submission("binding_vote.import.not_read");
    const field = this.found
      ? this.linkPattern
      : this.file.value
        ? this.file
        : this.text;
    if (!(await reading.send(() => this.#read()))) {
      field.error = reading.error;
    }
  }

  async #read(): Promise<void> {
    const source = this.#source;
    const json = await readThread(this.#voteId, source);
    this.found = new FoundThread(json, this.found ?? this.#former);
    this.pattern = source.linkPattern;
  }

  get #source(): ThreadSource {
    return {
      text: this.text.value,
      file: this.file.value,
      linkPattern: this.linkPattern.value.trim(),
    };
  }
}

function tooLong(size: number): string | undefined {
  return size > IMPORT_LIMIT ? i18n("binding_vote.import.too_long") : undefined;
}
