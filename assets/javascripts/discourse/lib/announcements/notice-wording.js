// Generated from src/discourse/lib/announcements/notice-wording.ts by bin/build; do not edit.

import { i18n } from "discourse-i18n";
import isolated from "../isolated";
import { timeLeft } from "../time-left";
import worded from "../worded";

const ICONS = {
  opening_notice: "gavel",
  reminder: "far-clock",
  edit_notice: "gavel",
  proposed_ballot: "reply",
  contradicting_ballot: "reply",
  passed: "check",
  too_few: "ban",
  voted_down: "ban",
  cancelled: "stop",
};

export function noticeWording(notice, now) {
  const what = event(notice);
  return {
    icon: ICONS[what],
    label: i18n(`binding_vote.notices.${what}.label`),
    description: description(notice, now),
    title: i18n(`binding_vote.notices.${title(notice)}`),
  };
}

function title(notice) {
  return notice.purpose === "outcome_notice" && notice.opened
    ? `opened.${notice.outcome}`
    : `${event(notice)}.title`;
}

function event(notice) {
  switch (notice.purpose) {
    case "outcome_notice":
      return notice.outcome;
    case "proposed_ballot":
      return notice.typed === null ? "contradicting_ballot" : notice.purpose;
    default:
      return notice.purpose;
  }
}

function description(notice, now) {
  const { subject } = notice;
  if (notice.purpose === "proposed_ballot" && notice.typed !== null) {
    const typed = isolated(notice.typed);
    return worded("binding_vote.notices.proposed_ballot.description", {
      typed,
      subject,
    });
  }
  if (notice.purpose !== "reminder") {
    return subject;
  }
  const milliseconds = Date.parse(notice.closes_at) - now.getTime();
  if (milliseconds <= 0) {
    return subject;
  }
  const left = timeLeft(milliseconds);
  const time = i18n(`binding_vote.time.${left.unit}`, { count: left.count });
  return worded("binding_vote.notices.reminder.description", { subject, time });
}
