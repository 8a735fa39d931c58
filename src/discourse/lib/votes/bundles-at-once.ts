import type { BundleName } from "../bundles";
import { isWhole, type VoteTopic } from "./vote-topic";

/** What is to be loaded for what this topic shows at once, besides what each topic with a vote shows. */
export function bundlesAtOnce(topic: VoteTopic): BundleName[] {
  const { binding_vote: json, earlier_binding_votes: earlier } = topic;
  const { own, outcome, post_edit, links, test } =
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
