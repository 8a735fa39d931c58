// Generated from src/discourse/lib/votes/focus-vote.ts by bin/build; do not edit.

export default function focusVote() {
  const subject = document.querySelector(".binding-vote__subject");
  subject?.focus({ preventScroll: true });
  subject?.scrollIntoView({ block: "center" });
}
