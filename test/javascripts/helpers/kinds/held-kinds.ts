import type {
  KindFieldJson,
  KindJson,
} from "discourse/plugins/discourse-binding-vote/discourse/lib/kinds/kind-api";
import { LAZY_TWO_THIRDS } from "../votes";

/** The text of the usual rule, as the server gives it. */
export const RULE_TEXT = {
  name: "Lazy 2/3 majority",
  sentence: "At least 3 votes, and at least twice as many +1 as −1.",
  reading: "Only binding ballots count.",
};

/** What a vote on a codebase asks for. */
export const REPLACEMENT: readonly KindFieldJson[] = [
  fieldJson({
    id: "existing_codebase",
    required: false,
    label: "Existing codebase",
  }),
  fieldJson({
    id: "proposed_codebase",
    label: "Proposed codebase",
    missing: "Name the codebase that is proposed.",
  }),
];

export function fieldJson(changes: Partial<KindFieldJson>): KindFieldJson {
  return {
    id: "version",
    type: "line",
    required: true,
    limit: 100,
    label: "Version",
    hint: "What would be released.",
    missing: "Say which version is voted on.",
    ...changes,
  };
}

/** A kind that one may open, as the server gives it. */
export function kindJson(changes: Partial<KindJson> = {}): KindJson {
  return {
    id: "strategy",
    name: "Community strategy",
    decides: "A guidance-level strategy of the community.",
    rule: LAZY_TWO_THIRDS,
    rule_text: RULE_TEXT,
    minimum_hours: 72,
    usual_days: 7,
    fields: [],
    openable: true,
    ...changes,
  };
}

/** The kinds of a new forum. */
export function kindsJson(): KindJson[] {
  return [
    kindJson(),
    kindJson({
      id: "module",
      name: "New module",
      decides: "The establishment of a new module.",
    }),
    kindJson({
      id: "codebase",
      name: "New codebase",
      decides: "The adoption of a new codebase.",
      fields: [...REPLACEMENT],
    }),
  ];
}
