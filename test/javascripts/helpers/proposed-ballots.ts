import pretender from "discourse/tests/helpers/create-pretender";
import type { MarkScope } from "discourse/plugins/discourse-binding-vote/discourse/lib/binding-voters/mark-api";
import type { ProposedBallotJson } from "discourse/plugins/discourse-binding-vote/discourse/lib/replies/proposed-ballot-api";
import Vote from "discourse/plugins/discourse-binding-vote/discourse/lib/votes/vote";
import type { VoteJson } from "discourse/plugins/discourse-binding-vote/discourse/lib/votes/vote-api";
import { answer, voteJson } from "./votes";

export const LIST = "/binding-votes/7/proposed-ballots.json";

/** A vote whose roster one keeps, in which ballots wait. */
export function kept(count = 2, changes: Partial<VoteJson> = {}): Vote {
  const roster: MarkScope[] = ["vote"];
  const own = { ...voteJson().own, roster, proposed_count: count };
  return new Vote(voteJson({ own, ...changes }));
}

export function answerList(...proposed_ballots: ProposedBallotJson[]): void {
  pretender.get(LIST, () => answer({ proposed_ballots }));
}

/** What the vote says of what waits, once something is undone. */
export function answerVote(proposed_count: number): void {
  const roster: MarkScope[] = ["vote"];
  const own = { ...voteJson().own, roster, proposed_count };
  pretender.get("/binding-votes/7.json", () =>
    answer({ binding_vote: voteJson({ own, revision: 6 }) })
  );
}
