import { i18n } from "discourse-i18n";
import type { AskedJson } from "../../replies/proposed-ballot-api";
import type { OpenedJson } from "../vote-api";

/** What an opener is told once a vote is open: who is notified, and who is asked to confirm. */
export function openedText({ binding_vote, notified }: OpenedJson): string {
  const { asked } = binding_vote.own;
  return [
    i18n("binding_vote.open.done"),
    notified > 0 && i18n("binding_vote.open.notified", { count: notified }),
    asked && i18n("binding_vote.asked.people", { count: asked.people }),
  ]
    .filter(Boolean)
    .join(" ");
}

/** Who was asked to confirm what they wrote before the vote, and how many have answered. */
export function askedText({ people, answered }: AskedJson): string {
  const asked = i18n("binding_vote.asked.people", { count: people });
  return `${asked} ${answeredText(people, answered)}`;
}

function answeredText(people: number, answered: number): string {
  if (answered === 0) {
    return i18n("binding_vote.asked.none");
  }
  return answered === people
    ? i18n("binding_vote.asked.all")
    : i18n("binding_vote.asked.answered", { count: answered });
}
