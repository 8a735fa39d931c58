// Generated from src/discourse/lib/votes/matter-form.ts by bin/build; do not edit.

import { i18n } from "discourse-i18n";
import Form from "../forms/form";
import { LINK_LIMIT, LINKS_LIMIT } from "../forms/limits";
import KindField from "../kinds/kind-field";
import { wrongLine } from "./discussion-links";

export default class MatterForm extends Form {
  subject;
  summary;
  /** One on each line. */
  links;
  long = true;
  #kindFields;
  /** @param fields - all that a kind may ask for which can be chosen */

  constructor(fields) {
    super();
    this.#kindFields = fields.map((json) =>
      this.add(new KindField(json, "", () => this.asks(json.id)))
    );
    this.subject = this.field("subject", "", { required: true });
    this.summary = this.field("summary", "", { required: true });
    this.links = this.field("links", "", { wrong: wrongLink });
  }
  /** The fields that the kind of the vote asks for. */

  get kindFields() {
    return this.#kindFields.filter(({ name }) => this.asks(name));
  }
  /** What is sent, once all is in order. */

  get matter() {
    const { kindFields } = this;
    return {
      ...(kindFields.length > 0 && {
        fields: Object.fromEntries(
          kindFields.map(({ name, value }) => [name, value])
        ),
      }),
      subject: this.subject.value,
      summary: this.summary.value,
      links: this.links.value,
    };
  }
}

function wrongLink(links) {
  const wrong = wrongLine(links);
  return wrong
    ? i18n(`binding_vote.form.links.${wrong.key}`, {
        line: wrong.line,
        count: wrong.key === "too_many" ? LINKS_LIMIT : LINK_LIMIT,
      })
    : void 0;
}
