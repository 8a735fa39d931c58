// Generated from src/discourse/lib/votes/matter-form.ts by bin/build; do not edit.

import { i18n } from "discourse-i18n";
import Form from "../forms/form";
import { LINK_LIMIT, LINKS_LIMIT } from "../forms/limits";
import { wrongLine } from "./discussion-links";

export default class MatterForm extends Form {
  kind = this.field("kind", "strategy");
  existingCodebase = this.field("existing_codebase", "");

  proposedCodebase = this.field("proposed_codebase", "", {
    required: () => this.namesCodebases,
  });

  subject = this.field("subject", "", { required: true });
  summary = this.field("summary", "", { required: true });
  /** One on each line. */
  links = this.field("links", "", { wrong: wrongLink });
  long = true;

  get namesCodebases() {
    return this.kind.value === "codebase";
  }
  /** What is sent, once all is in order. */

  get matter() {
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

function wrongLink(links) {
  const wrong = wrongLine(links);
  return wrong
    ? i18n(`binding_vote.form.links.${wrong.key}`, {
        line: wrong.line,
        count: wrong.key === "too_many" ? LINKS_LIMIT : LINK_LIMIT,
      })
    : void 0;
}
