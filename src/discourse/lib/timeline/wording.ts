import { i18n } from "discourse-i18n";
import { dateText } from "../date-text";
import isolated from "../isolated";
import worded from "../worded";
import type { CountedChangeJson, TimelineEventJson } from "./timeline-api";

/** Whose ballot changed, or how many did at once. */
export function whoText({
  changed,
  username,
  name,
}: CountedChangeJson): string {
  return changed
    ? i18n("binding_vote.timeline.many", { count: changed })
    : (username ?? name ?? i18n("binding_vote.voters.deleted_account"));
}

/** What became of a binding ballot, such as "+1 → −1". */
export function changeText(change: CountedChangeJson): string {
  const { before, after, binding_before, binding_after } = change;
  if (change.changed) {
    return i18n("binding_vote.timeline.changes.at_once");
  }
  if (before === null) {
    return worded("binding_vote.timeline.changes.cast", sides(change));
  }
  if (after === null) {
    return worded("binding_vote.timeline.changes.withdrawn", sides(change));
  }
  if (binding_before !== binding_after) {
    const now = binding_after ? "binding" : "not_binding";
    return worded(`binding_vote.timeline.changes.${now}`, sides(change));
  }
  return worded("binding_vote.timeline.changes.changed", sides(change));
}

function sides({ before, after }: CountedChangeJson) {
  return { before: isolated(before ?? ""), after: isolated(after ?? "") };
}

/** What became of the rule; "" where nothing. */
export function turnText({ turned }: CountedChangeJson): string {
  return turned ? i18n(`binding_vote.timeline.turned.${turned}`) : "";
}

/** A change in one sentence, with the binding counts after it. */
export function changeLine(change: CountedChangeJson): string {
  const parts = [
    worded("binding_vote.timeline.line", {
      date: dateText(new Date(change.at)),
      who: whoText(change),
      what: changeText(change),
    }),
    i18n("binding_vote.timeline.counts", { ...change.binding }),
    change.turned &&
      i18n("binding_vote.timeline.sentence", { text: turnText(change) }),
  ];
  return parts.filter(Boolean).join(" ");
}

/** What happened to a vote, in a word or two. */
export function eventText({ type }: TimelineEventJson): string {
  return i18n(`binding_vote.timeline.events.${type}`);
}

/** The same, and from when to when the closing time was moved. */
export function eventLine(event: TimelineEventJson): string {
  const { closes_at_before: before, closes_at_after: after } = event;
  return before && after
    ? worded("binding_vote.timeline.moved", {
        event: eventText(event),
        before: dateText(new Date(before)),
        after: dateText(new Date(after)),
      })
    : eventText(event);
}
