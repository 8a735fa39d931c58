// Generated from src/discourse/lib/timeline/wording.ts by bin/build; do not edit.

import { i18n } from "discourse-i18n";
import { dateText } from "../date-text";
import isolated from "../isolated";
import worded from "../worded";

export function whoText({ changed, username, name }) {
  return changed
    ? i18n("binding_vote.timeline.many", { count: changed })
    : (username ?? name ?? i18n("binding_vote.voters.deleted_account"));
}

export function changeText(change) {
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

function sides({ before, after }) {
  return { before: isolated(before ?? ""), after: isolated(after ?? "") };
}

export function turnText({ turned }) {
  return turned ? i18n(`binding_vote.timeline.turned.${turned}`) : "";
}

export function changeLine(change) {
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

export function eventText({ type }) {
  return i18n(`binding_vote.timeline.events.${type}`);
}

export function eventLine(event) {
  const { closes_at_before: before, closes_at_after: after } = event;
  return before && after
    ? worded("binding_vote.timeline.moved", {
        event: eventText(event),
        before: dateText(new Date(before)),
        after: dateText(new Date(after)),
      })
    : eventText(event);
}
