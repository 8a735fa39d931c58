import { i18n } from "discourse-i18n";
import type Field from "../forms/field";
import Form from "../forms/form";
import { LINK_LIMIT, LINKS_LIMIT } from "../forms/limits";
import type { KindFieldJson } from "../kinds/kind-api";
import KindField from "../kinds/kind-field";
import { wrongLine } from "./discussion-links";
import type { Matter } from "./vote-api";

/** A form that asks what a vote decides. */
export default abstract class MatterForm extends Form {
  readonly subject: Field;
  readonly summary: Field;
  /** One on each line. */
  readonly links: Field;

  protected override readonly long = true;

  readonly #kindFields: readonly KindField[];

  /** @param fields - all that a kind may ask for which can be chosen */
  constructor(fields: readonly KindFieldJson[]) {
    super();
    this.#kindFields = fields.map((json) =>
      this.add(new KindField(json, "", () => this.asks(json.id)))
    );
    this.subject = this.field("subject", "", { required: true });
    this.summary = this.field("summary", "", { required: true });
    this.links = this.field("links", "", { wrong: wrongLink });
  }

  /** The fields that the kind of the vote asks for. */
  get kindFields(): readonly KindField[] {
    return this.#kindFields.filter(({ name }) => this.asks(name));
  }

  /** What is sent, once all is in order. */
  get matter(): Matter {
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

  /** Whether the kind of the vote asks for the field of that id. */
  protected abstract asks(id: string): boolean;
}

function wrongLink(links: string): string | undefined {
  const wrong = wrongLine(links);
  return wrong
    ? i18n(`binding_vote.form.links.${wrong.key}`, {
        line: wrong.line,
        count: wrong.key === "too_many" ? LINKS_LIMIT : LINK_LIMIT,
      })
    : undefined;
}
