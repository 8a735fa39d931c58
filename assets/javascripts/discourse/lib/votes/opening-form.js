// Generated from src/discourse/lib/votes/opening-form.ts by bin/build; do not edit.

import { i18n } from "discourse-i18n";
import Form from "../forms/form";
import { LINK_LIMIT, LINKS_LIMIT } from "../forms/limits";
import ClosingTime from "./closing-time";
import { wrongLine } from "./discussion-links";

export default class OpeningForm extends Form {
  kind = this.field("kind", "strategy");
  existingCodebase = this.field("existing_codebase", "");

  proposedCodebase = this.field("proposed_codebase", "", {
    required: () => this.namesCodebases,
  });

  subject = this.field("subject", "", { required: true });
  summary = this.field("summary", "", { required: true });
  /** One on each line. */
  links = this.field("links", "", { wrong: wrongLink });
  closing;
  rule = this.field("rule", "");
  /** Whether those are asked to confirm whose replies read as votes. */
  askFound = this.field("ask_found", false);
  long = true;

  constructor({ subject, rule, defaultDays, minimumHours }) {
    super();
    this.subject.value = subject;
    this.rule.value = rule;
    const inHours = (hours) => moment().add(hours, "hours").startOf("minute");
    this.closing = this.add(
      new ClosingTime(
        inHours(Math.max(24 * defaultDays, minimumHours)).add(1, "minute"),
        () => inHours(minimumHours)
      )
    );
  }

  get namesCodebases() {
    return this.kind.value === "codebase";
  }
  /** What is sent, once all is in order. */

  get opening() {
    return {
      kind: this.kind.value,
      ...(this.namesCodebases && {
        existing_codebase: this.existingCodebase.value,
        proposed_codebase: this.proposedCodebase.value,
      }),
      subject: this.subject.value,
      summary: this.summary.value,
      links: this.links.value,
      closes_at: this.closing.value.toISOString(),
      rule: this.rule.value,
      ...(this.askFound.value && { ask_found: true }),
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
