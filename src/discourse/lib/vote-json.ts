import type { MarkScope } from "./roster-json";
import type { Choice, Counts, Outcome as DecidedOutcome, Rule } from "./tally";

/** What the server says; its serializers are app/serializers/discourse_binding_vote. */
export type Kind = "strategy" | "module" | "codebase";

/** How a vote ended: as its ballots decided, or cancelled. */
export type Outcome = DecidedOutcome | "cancelled";

export interface UserJson {
  id: number;
  username: string;
  name?: string | null;
  avatar_template: string;
}

/** A change of a ballot; null is no ballot. */
export interface BallotChangeJson {
  before: string | null;
  after: string | null;
  binding_before: boolean | null;
  binding_after: boolean | null;
  changed_by: string | null;
  at: string;
}

export interface BallotJson {
  id: number;
  choice: Choice;
  typed: string;
  reason: string | null;
  binding: boolean;
  cast_at: string;
  /** Oldest first; left out where the ballot is as it was first cast, and of what is published. */
  changes?: BallotChangeJson[];
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
  /** Plain text. */
  /** Left out unless the vote was cancelled. */
  cancel_reason?: string;
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
    /** In which scopes one may say who is binding; left out where in none. */
    roster?: MarkScope[];
  };
}

/** Whether ballots, and people, have become binding. */
export interface RecountJson {
  /** By the ids of ballots that changed. */
  ballots: Record<string, boolean>;
  /** By the ids of those whom it concerns, ballot or not; left out where that is not known. */
  people?: Record<string, boolean>;
  changed_by: string;
  at: string;
}

/** What is published on the channel of a topic. */
export type VoteMessage = { vote: VoteStateJson } & (
  | { type: "opened" | "moved" | "closed" | "cancelled" }
  | { type: "cast"; ballot: BallotJson }
  | { type: "withdrawn"; ballot_id: number; user_id: number }
  | ({ type: "recounted" } & RecountJson)
);

/** As much of discourse/models/topic as the plugin reads and sets. */
export interface VoteTopic {
  id: number;
  title: string;
  binding_vote?: VoteJson | null;
  can_open_binding_vote?: boolean;
}
