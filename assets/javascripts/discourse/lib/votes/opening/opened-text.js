// Generated from src/discourse/lib/votes/opening/opened-text.ts by bin/build; do not edit.

import { i18n } from "discourse-i18n";

export function openedText({ binding_vote, notified }) {
  const { asked } = binding_vote.own;
  return [
    i18n("binding_vote.open.done"),
    notified > 0 && i18n("binding_vote.open.notified", { count: notified }),
    asked && i18n("binding_vote.asked.people", { count: asked.people }),
  ]
    .filter(Boolean)
    .join(" ");
}

export function askedText({ people, answered }) {
  const asked = i18n("binding_vote.asked.people", { count: people });
  return `${asked} ${answeredText(people, answered)}`;
}

function answeredText(people, answered) {
  if (answered === 0) {
    return i18n("binding_vote.asked.none");
  }
  return answered === people
    ? i18n("binding_vote.asked.all")
    : i18n("binding_vote.asked.answered", { count: answered });
}
