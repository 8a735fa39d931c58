import { i18n } from "discourse-i18n";
import Field from "../forms/field";
import { webAddress } from "../votes/discussion-links";
import type { KindFieldJson } from "./kind-api";

/** A field that a kind of votes asks for. */
export default class KindField extends Field {
  readonly #json: KindFieldJson;

  /** @param asked - whether it is asked for, as things stand */
  constructor(json: KindFieldJson, value: string, asked: () => boolean) {
    super(json.id, value, {
      required: () => json.required && asked(),
      wrong: (text) =>
        json.type === "link" && !webAddress(text.trim())
          ? i18n("binding_vote.form.kind_field.no_address")
          : undefined,
    });
    this.#json = json;
  }

  override get label(): string {
    return this.#json.label;
  }

  override get hint(): string {
    return this.#json.hint;
  }

  override get missing(): string {
    return this.#json.missing;
  }

  /** How many characters it has at most. */
  get limit(): number {
    return this.#json.limit;
  }

  /** The direction of what is written in it: an address has its own. */
  get dir(): "ltr" | "auto" {
    return this.#json.type === "link" ? "ltr" : "auto";
  }
}
