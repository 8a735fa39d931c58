// Generated from src/discourse/components/ballots/voter-groups.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import VoterGroup from "./voter-group";

const VoterGroups = template(
  `<VoterGroup
  @label="binding_vote.voters.binding"
  @ballots={{@vote.voters.binding}}
  @counts={{@vote.binding}}
  @vote={{@vote}}
  @nested={{@nested}}
/>
<VoterGroup
  @label="binding_vote.voters.non_binding"
  @ballots={{@vote.voters.nonBinding}}
  @counts={{@vote.nonBinding}}
  @vote={{@vote}}
  @nested={{@nested}}
/>`,
  {
    scope: () => ({ VoterGroup }),
  }
);

export default VoterGroups;
