import type { Outcome } from "../tally";

/** What a notification says of a vote (lib/discourse_binding_vote/announcements/notice.rb). */
export type NoticeJson = { subject: string } & (
  | { purpose: "opening_notice" | "edit_notice" }
  | { purpose: "reminder"; closes_at: string }
  /** With `opened` for who opened the vote. */
  | { purpose: "outcome_notice"; outcome: Outcome; opened?: true }
  /** What a reply says, as typed; null where that is two different things. */
  | { purpose: "proposed_ballot"; typed: string | null }
);
