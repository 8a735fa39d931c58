import type { VoteStateJson } from "./vote-state-json";

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
    | "cancelled"
    | "removed";
  vote: VoteStateJson;
  /** Who has to ask what concerns them alone: who hears this, or, as it is not known who, everyone. */
  concerns?: "you" | "everyone";
  /** Whether other ballots may point to the replies of the topic now; left out where none can. */
  replies?: true;
}
