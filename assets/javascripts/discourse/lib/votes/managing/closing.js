// Generated from src/discourse/lib/votes/managing/closing.ts by bin/build; do not edit.

import { i18n } from "discourse-i18n";
import { outcome } from "../../tally";
import worded from "../../worded";

export function closing(vote, left) {
  const { binding, judgement, json, electorate, remaining } = vote;
  const decision = outcome(binding, json.rule, electorate);
  return {
    outcome: decision,
    ends: endOf(judgement, binding),
    left,
    waiting: left && remaining ? remaining : null,
    danger: decision !== "passed" || left !== null,
  };
}

export function endText({ ends }) {
  return worded(`binding_vote.close.ends.${ends.key}`, ends.options);
}

export function restText({ left, waiting }) {
  if (!left) {
    return null;
  }
  const time = i18n(`binding_vote.close.left.${left.unit}`, {
    count: left.count,
  });
  return waiting === null
    ? i18n("binding_vote.close.rest", { time })
    : i18n("binding_vote.close.rest_with_voters", {
        time,
        voters: i18n("binding_vote.close.waiting", { count: waiting }),
      });
}

function endOf(judgement, { plus, minus }) {
  if (judgement.reached) {
    return { key: "passes", options: { plus, minus } };
  }
  return judgement.plusNeeded === null
    ? { key: "blocked" }
    : { key: "needs", options: { count: judgement.plusNeeded } };
}
