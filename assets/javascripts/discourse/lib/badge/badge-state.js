// Generated from src/discourse/lib/badge/badge-state.ts by bin/build; do not edit.

const USUAL_RULE = "lazy_two_thirds";

export function badgeState(json, presets) {
  const { rule = USUAL_RULE, closed_at = null, outcome = null } = json;
  return {
    ...json,
    rule:
      typeof rule === "string" ? presets.find(({ id }) => id === rule) : rule,
    closes_at: json.closes_at ?? closed_at,
    closed_at,
    outcome,
    binding: { plus: 0, zero: 0, minus: 0, ...json.binding },
  };
}
