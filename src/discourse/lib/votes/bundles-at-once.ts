import { type BundleName, loadBundle } from "../bundles";
import { isWhole, type VoteTopic } from "./vote-topic";

type TopicVotes = Pick<VoteTopic, "binding_vote" | "earlier_binding_votes">;

/** What is to be loaded for what this topic shows at once, besides what each topic with a vote shows. */
export function bundlesAtOnce(topic: TopicVotes): BundleName[] {
  const { binding_vote: json, earlier_binding_votes: earlier } = topic;
  const { own, outcome, post_edit, links, details, ends_early, test } =
    json && isWhole(json) ? json : {};
  const bundles: BundleName[] = [];
  if (
    earlier?.length ||
    own?.proposed_ballots?.length ||
    own?.ballot?.recorded ||
    own?.asked ||
    outcome ||
    test ||
    links?.length ||
    details?.length ||
    ends_early ||
    post_edit
  ) {
    bundles.push("details");
  }
  if (own?.can_manage || own?.can_post_result) {
    bundles.push("managing");
  }
  if (own?.roster && !outcome) {
    bundles.push("keeping");
  }
  return bundles;
}

/**
 * Loads all that the place of a topic's votes needs to show them at once. Where that
 * fails, the place says so.
 */
export async function loadAtOnce(topic: TopicVotes): Promise<void> {
  const bundles = (["topic"] as BundleName[]).concat(bundlesAtOnce(topic));
  await Promise.allSettled(bundles.map(loadBundle));
}
