// Generated from src/discourse/lib/votes/consequence.ts by bin/build; do not edit.

export function consequence(
  { kind, existing_codebase: existing, proposed_codebase: proposed },
  outcome
) {
  const passed = outcome === "passed";
  if (kind === "codebase" && !proposed) {
    return phrase(passed ? "codebase_adopted" : "codebase_continues");
  }
  if (existing && !passed) {
    return phrase("continues", { existing });
  }
  if (outcome === "cancelled") {
    return null;
  }
  if (existing && proposed) {
    return phrase("replaced", { existing, proposed });
  }
  if (proposed) {
    return phrase(passed ? "adopted" : "not_adopted", { proposed });
  }
  return phrase(`${kind}_${passed ? "passed" : "failed"}`);
}

function phrase(key, options) {
  return { key: `consequence.${key}`, options };
}
