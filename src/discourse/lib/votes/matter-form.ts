import { i18n } from "discourse-i18n";
import Form from "../forms/form";
import { LINK_LIMIT, LINKS_LIMIT } from "../forms/limits";
import { wrongLine } from "./discussion-links";
import type { Kind } from "./kind";
import type { Matter } from "./vote-api";

/** A form that asks what a vote decides. */
export default class MatterForm extends Form {
  readonly kind = this.field<Kind>("kind", "strategy");
  readonly existingCodebase = this.field("existing_codebase", "");
  readonly proposedCodebase = this.field("proposed_codebase", "", {
    required: () => this.namesCodebases,
  });
  readonly subject = this.field("subject", "", { required: true });
  readonly summary = this.field("summary", "", { required: true });
  /** One on each line. */
  readonly links = this.field("links", "", { wrong: wrongLink });

  protected override readonly long = true;

  get namesCodebases(): boolean {
    return this.kind.value === "codebase";
  }

  /** What is sent, once all is in order. */
  get matter(): Matter {
    return {
      kind: this.kind.value,
      ...(this.namesCodebases && {
        existing_codebase: this.existingCodebase.value,
        proposed_codebase: this.proposedCodebase.value,
      }),
      subject: this.subject.value,
      summary: this.summary.value,
      links: this.links.value,
    };
  }
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
