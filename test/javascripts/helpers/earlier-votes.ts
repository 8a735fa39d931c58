import type {
  EarlierVoteJson,
  VoteJson,
} from "discourse/plugins/discourse-binding-vote/discourse/lib/votes/vote-api";
import type { VoteTopic } from "discourse/plugins/discourse-binding-vote/discourse/lib/votes/vote-topic";
import { hoursFromNow, voteJson } from "./votes";

export const CURRENT = ".binding-vote-outlet > .binding-vote";

export function closedJson(changes: Partial<VoteJson> = {}): VoteJson {
  return voteJson({
    id: 3,
    subject: "The first attempt",
    closed_at: hoursFromNow(-48),
    closes_at: hoursFromNow(-48),
    outcome: "voted_down",
    state: "voted_down",
    binding: { plus: 1, zero: 0, minus: 3 },
    ...changes,
  });
}

export function outletArgs(topic: Partial<VoteTopic> = {}) {
  const earlier: EarlierVoteJson[] = [closedJson()];
  const model: VoteTopic = {
    id: 280,
    title: "A topic",
    binding_vote: voteJson(),
    earlier_binding_votes: earlier,
    ...topic,
  };
  return { model };
}
