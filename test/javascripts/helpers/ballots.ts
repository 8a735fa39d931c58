import pretender from "discourse/tests/helpers/create-pretender";
import type { BallotJson } from "discourse/plugins/discourse-binding-vote/discourse/lib/ballots/ballot-api";
import type { Choice } from "discourse/plugins/discourse-binding-vote/discourse/lib/tally";
import Vote from "discourse/plugins/discourse-binding-vote/discourse/lib/votes/vote";
import type { VoteJson } from "discourse/plugins/discourse-binding-vote/discourse/lib/votes/vote-api";
import { answer, ballotJson, voteJson } from "./votes";

export const BALLOT = "/binding-votes/7/ballot.json";

/** The button of a choice. */
export function choice(side: "plus" | "zero" | "minus"): string {
  return `.binding-vote__choice.--${side}`;
}

/** A vote in which a binding -1 needs a reason. */
export const REASONED = { minus_needs_reason: true };

/** A vote in which one has cast a binding ballot. */
export function ownVote(
  changes: Partial<BallotJson>,
  vote: Partial<VoteJson> = {}
): Vote {
  const ballot = ballotJson({ typed: changes.choice, ...changes });
  return new Vote(voteJson({ own: { ...voteJson().own, ballot }, ...vote }));
}

/** Takes each ballot and each withdrawal, and keeps what was sent: "+1 and the reason", or "withdrawn". */
export function answerBallots(changes: Partial<BallotJson> = {}): string[] {
  const sent: string[] = [];
  const vote = () => ({ ...voteJson(), revision: 4 + sent.length });
  pretender.put(BALLOT, ({ requestBody }) => {
    const said = new URLSearchParams(requestBody);
    const chosen = said.get("choice") as Choice;
    const reason = said.get("reason") || null;
    const reply = Number(said.get("reply")) || undefined;
    sent.push(`${chosen} ${reason ?? ""}`);
    const cast = { choice: chosen, typed: chosen, reason, reply };
    return answer({
      vote: vote(),
      ballot: ballotJson({ ...cast, ...changes }),
    });
  });
  pretender.delete(BALLOT, () => {
    sent.push("withdrawn");
    return answer({ vote: vote(), ballot: null });
  });
  return sent;
}
