import { i18n } from "discourse-i18n";
import Form from "../forms/form";
import { LINK_LIMIT, LINKS_LIMIT } from "../forms/limits";
import ClosingTime from "./closing-time";
import { wrongLine } from "./discussion-links";
import type { Kind } from "./kind";
import type { Opening } from "./vote-api";

interface Defaults {
  subject: string;
  rule: string;
  defaultDays: number;
  minimumHours: number;
}

/** The form that opens a vote. */
export default class OpeningForm extends Form {
  readonly kind = this.field<Kind>("kind", "strategy");
  readonly existingCodebase = this.field("existing_codebase", "");
  readonly proposedCodebase = this.field("proposed_codebase", "", {
    required: () => this.namesCodebases,
  });
  readonly subject = this.field("subject", "", { required: true });
  readonly summary = this.field("summary", "", { required: true });
  /** One on each line. */
  readonly links = this.field("links", "", { wrong: wrongLink });
  readonly closing: ClosingTime;
  readonly rule = this.field("rule", "");
  /** Whether those are asked to confirm whose replies read as votes. */
  readonly askFound = this.field("ask_found", false);

  protected override readonly long = true;

  constructor({ subject, rule, defaultDays, minimumHours }: Defaults) {
    super();
    this.subject.value = subject;
    this.rule.value = rule;
    const inHours = (hours: number) =>
      moment().add(hours, "hours").startOf("minute");
    this.closing = this.add(
      new ClosingTime(
        inHours(Math.max(24 * defaultDays, minimumHours)).add(1, "minute"),
        () => inHours(minimumHours)
      )
    );
  }

  get namesCodebases(): boolean {
    return this.kind.value === "codebase";
  }

  /** What is sent, once all is in order. */
  get opening(): Omit<Opening, "topic_id"> {
    return {
      kind: this.kind.value,
      ...(this.namesCodebases && {
        existing_codebase: this.existingCodebase.value,
        proposed_codebase: this.proposedCodebase.value,
      }),
      subject: this.subject.value,
      summary: this.summary.value,
      links: this.links.value,
      closes_at: this.closing.value!.toISOString(),
      rule: this.rule.value,
      ...(this.askFound.value && { ask_found: true }),
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
