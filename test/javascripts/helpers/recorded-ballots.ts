import pretender from "discourse/tests/helpers/create-pretender";
import type { MarkScope } from "discourse/plugins/discourse-binding-vote/discourse/lib/binding-voters/mark-api";
import Vote from "discourse/plugins/discourse-binding-vote/discourse/lib/votes/vote";
import type { VoteJson } from "discourse/plugins/discourse-binding-vote/discourse/lib/votes/vote-api";
import { answer, user, voteJson } from "./votes";

export const LINK = "https://lists.apache.org/thread/0abc";

export const RECORDED = { recorded: { by: "moira", url: LINK } };

export function kept(changes: Partial<VoteJson> = {}): Vote {
  const own = { ...voteJson().own, roster: ["vote"] as MarkScope[] };
  return new Vote(voteJson({ own, ...changes }));
}

/** The accounts of the forum, which it searches by the beginnings of their usernames. */
export function answerPeople(...people: ReturnType<typeof user>[]): void {
  pretender.get("/u/search/users.json", ({ queryParams }) => {
    const start = String(queryParams!.term).toLowerCase();
    const users = people.filter(({ username }) => username.startsWith(start));
    return answer({ users });
  });
}
