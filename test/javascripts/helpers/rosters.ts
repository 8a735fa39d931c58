import type {
  MarkEffectJson,
  MarkJson,
  MarkPreviewJson,
} from "discourse/plugins/discourse-binding-vote/discourse/lib/binding-voters/mark-api";
import type {
  RosterJson,
  RosterPersonJson,
} from "discourse/plugins/discourse-binding-vote/discourse/lib/binding-voters/roster-api";
import { user } from "./votes";

/** A member of the committers who has not voted. */
export function personJson(
  changes: Partial<RosterPersonJson> = {}
): RosterPersonJson {
  return {
    user: user(31, "ada"),
    name: null,
    binding: true,
    groups: ["committers"],
    mark: null,
    ballot: null,
    ...changes,
  };
}

export function rosterJson(changes: Partial<RosterJson> = {}): RosterJson {
  return {
    people: [personJson()],
    more: false,
    counts: { binding: 1, waiting: 1 },
    groups: ["committers"],
    open_to_all: false,
    added: [],
    removed: [],
    ...changes,
  };
}

/** A mark of cleo for the category. */
export function rosterMarkJson(changes: Partial<MarkJson> = {}): MarkJson {
  return {
    id: 5,
    person: "cleo",
    binding: true,
    scope: "category",
    kind: null,
    kind_name: null,
    reason: "an old hand",
    marked_by: "moira",
    marked_at: "2026-11-20T12:00:00.000Z",
    together: 1,
    ...changes,
  };
}

/** A vote that loses a binding +1 and stays reached. */
export function effectJson(
  changes: Partial<MarkEffectJson> = {}
): MarkEffectJson {
  const counts = (plus: number) => ({
    binding: { plus, zero: 0, minus: 0 },
    reached: true,
  });
  return {
    vote_id: 7,
    topic_id: 280,
    subject: "Bring the FFI into a module of its own",
    before: counts(9),
    after: counts(8),
    ...changes,
  };
}

export function previewJson(
  changes: Partial<MarkPreviewJson> = {}
): MarkPreviewJson {
  return {
    found: [],
    doubtful: [],
    unknown: [],
    already: [],
    effects: [effectJson()],
    ...changes,
  };
}
