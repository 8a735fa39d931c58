import type { MarkScope } from "../binding-voters/roster-json";
import type { Choice, Counts, Outcome as DecidedOutcome, Rule } from "../tally";

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
  /**
   * Where it was cast, null where that was a reply that nobody can read any more;
   * left out where that was here.
   */
  source?: string | null;
}

/** Of a ballot that was cast elsewhere. */
export interface RecordingJson {
  /** Who recorded it; null once that account is deleted. */
  by: string | null;
  /** Where it was cast; null where that was a reply that nobody can read any more. */
  url: string | null;
}

export interface BallotJson {
  id: number;
  choice: Choice;
  typed: string;
  reason: string | null;
  binding: boolean;
  /** The number of the reply in which it is argued; left out where there is none to read. */
  reply?: number;
  /** What that reply says now, null where no vote any more; left out unless the ballot says otherwise. */
  reply_says?: string | null;
  /** Whether that reply calls it binding; left out where it says nothing of that. */
  claims_binding?: boolean;
  cast_at: string;
  /** Oldest first, in lists; left out where the ballot is as it was first cast. */
  changes?: BallotChangeJson[];
  /** Null once the account is deleted, and for a plain name; left out of one's own ballot. */
  user?: UserJson | null;
  /** The plain name of somebody without an account; else left out. */
  name?: string;
  /** Left out of ballots that were cast here. */
  recorded?: RecordingJson;
}

/** What a reply says and nobody has counted yet. */
export interface ProposedBallotJson {
  id: number;
  /** The number of the reply. */
  reply: number;
  /** Null, as the choice is, where the reply holds votes that contradict each other. */
  typed: string | null;
  choice: Choice | null;
  /** Whether the reply calls it binding, or non-binding; null where it says neither. */
  claims_binding: boolean | null;
  /** Whether it would bind. */
  binding: boolean;
  /** What that person's ballot says already; left out where there is none. */
  cast?: string;
  created_at: string;
  user: UserJson;
}

/** What waits to be confirmed, as a vote tells it to one person. */
export interface WaitingJson {
  /** One's own; left out where there are none. */
  proposed_ballots?: ProposedBallotJson[];
  /** How many wait in all, for those who keep the roster; left out where none do. */
  proposed_count?: number;
}

/** The ballot that points to a post. */
export interface PostBallotJson {
  id: number;
  vote_id: number;
  typed: string;
  binding: boolean;
  /** As BallotJson has it. */
  says?: string | null;
  /** Whether the text calls it binding, or non-binding; left out where it says neither. */
  claims_binding?: boolean;
}

/** An edit of the first post after the vote opened. */
export interface PostEditJson {
  at: string;
  /** The version that the post had when the vote opened. */
  version: number | null;
  /** How many ballots had been cast by then. */
  ballots_before: number;
}

/** Where the history of the first post shows what changed since the vote opened. */
export interface PostDifferenceJson {
  post_id: number;
  revision: number;
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
  /** Plain text; left out unless the vote was cancelled, and of what is published. */
  cancel_reason?: string;
  binding: Counts;
  non_binding: Counts;
  /**
   * How many people the binding ballots can come from in all; left out where that
   * is not known, and of a closed vote.
   */
  electorate?: number;
  /** The last edit; left out unless there was one. */
  post_edit?: PostEditJson;
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
  /** Plain text; left out of other kinds, and of a new sub-project. */
  existing_codebase?: string;
  /** Plain text; left out of other kinds. */
  proposed_codebase?: string;
  /** Where it was discussed; left out where nowhere is named. */
  links?: string[];
  opened_by: UserJson | null;
  opened_at: string;
  last_message_id: number;
  own: {
    ballot: BallotJson | null;
    binds: boolean;
    refusal: RefusalReason | null;
    /** Left out where one may not. */
    can_manage?: true;
    /** In which scopes one may say who is binding; left out where in none. */
    roster?: MarkScope[];
  } & WaitingJson;
  /** Left out unless there is one, and the person may see it. */
  post_difference?: PostDifferenceJson;
  /** Whether it has a badge for outside the forum; left out where it has none. */
  badge?: true;
}

/** A closed vote as its topic lists it below the current one. */
export interface EarlierVoteJson extends VoteStateJson {
  kind: Kind;
  subject: string;
}

/** One of one's own replies in the topic of a vote. */
export interface ReplyJson {
  post_number: number;
  created_at: string;
  /** Plain text. */
  excerpt: string;
}

/** What is published on the channel of a topic: what has happened, and where the vote stands now. */
export interface VoteMessage {
  type:
    | "opened"
    | "cast"
    | "withdrawn"
    | "recounted"
    | "reply_changed"
    | "proposed"
    | "moved"
    | "edited"
    | "closed"
    | "cancelled";
  vote: VoteStateJson;
  /** Who has to ask what concerns them alone: who hears this, or, as it is not known who, everyone. */
  concerns?: "you" | "everyone";
  /** Whether other ballots may point to the replies of the topic now; left out where none can. */
  replies?: true;
}

/** A topic that is listed. The same object may be shown as a page later, and then be listed again. */
export interface ListedTopic {
  id: number;
  binding_vote?: VoteStateJson | null;
}

/** Whether all of a vote is told, and not just where it stands. */
export function isWhole(json: VoteStateJson): json is VoteJson {
  return "own" in json;
}

/** As much of discourse/models/topic as the plugin reads and sets. */
export interface VoteTopic {
  id: number;
  title: string;
  binding_vote?: VoteJson | null;
  /** Newest first. */
  earlier_binding_votes?: EarlierVoteJson[];
  /** Whether one may, apart from a vote that is open now. */
  can_open_binding_vote?: boolean;
  /** Whether one may see what its replies come to without a vote; left out where one may not. */
  can_tally_replies?: true;
  postStream?: { findLoadedPost(id: number): object | undefined };
}
