// Generated from src/discourse/lib/votes/bundles-at-once.ts by bin/build; do not edit.

import { loadBundle } from "../bundles";
import { isWhole } from "./vote-topic";

export function bundlesAtOnce(topic) {
  const { binding_vote: json, earlier_binding_votes: earlier } = topic;
  const { own, outcome, post_edit, links, details, ends_early, test } =
    json && isWhole(json) ? json : {};
  const bundles = [];
  if (
    earlier?.length ||
    own?.proposed_ballots?.length ||
    own?.ballot?.recorded ||
    own?.asked ||
    outcome ||
    test ||
    links?.length ||
    details?.length ||
    ends_early ||
    post_edit
  ) {
    bundles.push("details");
  }
  if (own?.can_manage || own?.can_post_result) {
    bundles.push("managing");
  }
  if (own?.roster && !outcome) {
    bundles.push("keeping");
  }
  return bundles;
}

export async function loadAtOnce(topic) {
  const bundles = ["topic"].concat(bundlesAtOnce(topic));
  await Promise.allSettled(bundles.map(loadBundle));
}
