import type { MarkScope } from "discourse/plugins/discourse-binding-vote/discourse/lib/binding-voters/mark-api";
import Vote from "discourse/plugins/discourse-binding-vote/discourse/lib/votes/vote";
import type { VoteJson } from "discourse/plugins/discourse-binding-vote/discourse/lib/votes/vote-api";
import { voteJson } from "./votes";

export const LINK = "https://lists.apache.org/thread/0abc";

export const RECORDED = { recorded: { by: "moira", url: LINK } };

export function kept(changes: Partial<VoteJson> = {}): Vote {
  const own = { ...voteJson().own, roster: ["vote"] as MarkScope[] };
  return new Vote(voteJson({ own, ...changes }));
}
