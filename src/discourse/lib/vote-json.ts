import type { Choice, Counts, Rule } from "./tally";

/** What the server says; its serializers are app/serializers/discourse_binding_vote. */
export type Kind = "strategy" | "module" | "codebase";
export type Outcome = "passed" | "too_few" | "voted_down" | "cancelled";

export interface UserJson {
  id: number;
  username: string;
  name?: string | null;
  avatar_template: string;
}

export interface BallotJson {
  id: number;
  choice: Choice;
  typed: string;
  reason: string | null;
  binding: boolean;
  cast_at: string;
  /** Null once the account is deleted; left out of one's own ballot. */
  user?: UserJson | null;
}

/** Where a vote stands. */
export interface VoteStateJson {
  id: number;
  revision: number;
  /** For those who read the JSON; the widget judges the counts itself. */
  state: "open" | "reached" | Outcome;
  rule: Rule;
  closes_at: string;
  /** From when on it may be closed. */
  closable_at: string;
  closed_at: string | null;
  outcome: Outcome | null;
  /** Plain text, of a cancelled vote alone. */
  cancel_reason?: string | null;
  binding: Counts;
  non_binding: Counts;
}

/** Why one may not cast: a reason of DiscourseBindingVote::Refusal. */
export type RefusalReason = string;

/** A vote as the widget shows it to one person. */
export interface VoteJson extends VoteStateJson {
  topic_id: number;
  kind: Kind;
  subject: string;
  /** HTML, cooked by the server. */
  summary: string;
  opened_by: UserJson | null;
  opened_at: string;
  last_message_id: number;
  own: {
    ballot: BallotJson | null;
    binds: boolean;
    refusal: RefusalReason | null;
    can_manage: boolean;
  };
}

/** What is published on the channel of a topic. */
export type VoteMessage = { vote: VoteStateJson } & (
  | { type: "opened" | "moved" | "closed" | "cancelled" }
  | { type: "cast"; ballot: BallotJson }
  | { type: "withdrawn"; ballot_id: number; user_id: number }
);

/** As much of discourse/models/topic as the plugin reads and sets. */
export interface VoteTopic {
  id: number;
  title: string;
  binding_vote?: VoteJson | null;
  can_open_binding_vote?: boolean;
}
