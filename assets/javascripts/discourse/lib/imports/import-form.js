// Generated from src/discourse/lib/imports/import-form.ts by bin/build; do not edit.

import { tracked } from "@glimmer/tracking";
import { extractError } from "discourse/lib/ajax-error";
import { i18n } from "discourse-i18n";
import Form from "../forms/form";
import { IMPORT_LIMIT } from "../forms/limits";
import Submission from "../forms/submission";
import FoundThread from "./found-thread";
import { readThread } from "./import-api";

export default class ImportForm extends Form {
  @tracked found = null;
  @tracked nothing;
  @tracked pattern = "";

  file = this.field("import_file", null, {
    wrong: (file) => tooLong(file.size),
    changed: () => (this.text.error = void 0),
  });

  text = this.field("import_text", "", {
    required: () => !this.file.value,
    wrong: (text) => (this.file.value ? void 0 : tooLong(text.length)),
  });

  linkPattern = this.field("import_link_pattern", "", {
    required: () => this.step === "fill_links",
  });

  #voteId;
  /** As it was read before one went back. */
  #former = null;

  constructor(voteId) {
    super();
    this.#voteId = voteId;
  }

  get step() {
    if (!this.found) {
      return "read";
    }
    const { json, recorded } = this.found;
    const missing = json.link_needed && !this.pattern && !recorded.length;
    return missing || this.#source.linkPattern !== this.pattern
      ? "fill_links"
      : "record";
  }

  get known() {
    return this.step === "record";
  }

  check() {
    this.nothing = void 0;
    if (this.known && this.found.recorded.length === 0) {
      this.nothing = i18n("binding_vote.import.nothing_chosen");
    }
    return super.check() && !this.nothing;
  }
  /** Goes back to what it is read from; what was decided is there again once the same is read. */

  goBack() {
    this.#former = this.found;
    this.found = null;
    this.nothing = void 0;
    this.submission.error = void 0;
  }
  /** Marks the row that a refusal is of. */

  refuse(error) {
    const { jqXHR } = error;
    const row = this.found?.find(jqXHR?.responseJSON?.extras?.key ?? "");
    if (row) {
      row.error = extractError(error, i18n("binding_vote.error"));
    }
  }
  /** Reads the thread; what is wrong with it is said at its field. */

  async lookUp() {
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

  async #read() {
    const source = this.#source;
    const json = await readThread(this.#voteId, source);
    this.found = new FoundThread(json, this.found ?? this.#former);
    this.pattern = source.linkPattern;
  }

  get #source() {
    return {
      text: this.text.value,
      file: this.file.value,
      linkPattern: this.linkPattern.value.trim(),
    };
  }
}

function tooLong(size) {
  return size > IMPORT_LIMIT ? i18n("binding_vote.import.too_long") : void 0;
}
