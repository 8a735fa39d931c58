import type {
  KindJson,
  KindRow,
  KindTableJson,
  RuleMembers,
} from "discourse/plugins/discourse-binding-vote/discourse/lib/kinds/kind-table-api";

const LAZY: RuleMembers = {
  minimum: 3,
  minimum_of: "cast",
  minimum_share: "",
  share_strictly: false,
  plus_per_minus: "2",
  strictly: false,
  blocking: false,
};

export function kindRow(changes: Partial<KindRow> = {}): KindRow {
  return {
    id: "motion",
    name: "",
    decides: "",
    passed: "",
    failed: "",
    cancelled: "",
    translations: [],
    ...LAZY,
    least: 72,
    least_in: "hours",
    usual_days: 7,
    binding_groups: [],
    opener_groups: [],
    categories: [],
    minus_needs_reason: false,
    extension_days: 0,
    ends_early: false,
    fields: "none",
    ...changes,
  };
}

/** A row as the server reads it. */
export function kindJson(
  changes: Partial<KindRow> = {},
  said: Partial<KindJson> = {}
): KindJson {
  const row = kindRow(changes);
  return {
    row,
    problems: [],
    votes: { open: 0, closed: 0 },
    name: row.name || "Motion",
    decides: "Whether the committee takes a motion.",
    shipped: {
      name: row.id === "motion" ? "Motion" : null,
      decides: null,
      passed: null,
      failed: null,
      cancelled: null,
      voters: "members of the committee",
    },
    binders: 13,
    rule: {
      name: null,
      sentence: `At least ${row.minimum} votes.`,
      reading: "Only binding ballots count.",
      warnings: [],
      table: {
        electorate: null,
        rows: [
          { plus: 3, zero: 0, minus: 0, outcome: "passed", text: "Passes." },
        ],
      },
    },
    ...said,
  };
}

export function tableJson(
  kinds: readonly KindJson[] = [kindJson()],
  changes: Partial<KindTableJson> = {}
): KindTableJson {
  const defaults = kindRow({ id: "", minimum: 0, plus_per_minus: "0" });
  return {
    digest: "d1",
    kinds: [...kinds],
    sets: [
      {
        id: "releases",
        name: "Release votes",
        description: "The vote on a release.",
        sources: ["https://example.org/policy"],
        rows: [kindRow({ id: "release" })],
      },
    ],
    presets: [
      { name: "Lazy 2/3 majority", members: LAZY },
      {
        name: "Lazy consensus",
        members: { ...LAZY, minimum: 0, plus_per_minus: "0", blocking: true },
      },
    ],
    groups: [
      { id: 41, name: "committers" },
      { id: 42, name: "pmc" },
    ],
    categories: [{ id: 5, name: "Strategy" }],
    field_sets: [
      { id: "none", name: "Nothing", fields: [] },
      {
        id: "person",
        name: "A person",
        fields: [{ id: "person", label: "Person" }],
      },
    ],
    defaults,
    forum: { binding_groups: [41], opener_groups: [] },
    ...changes,
  };
}
