// Generated from src/discourse/components/tally/tally.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Counts from "./counts";
import Picture from "./picture";

const Tally = template(
  `<div class="binding-vote__tally">
  <Picture
    @counts={{@vote.binding}}
    @nonBinding={{@vote.nonBinding}}
    @rule={{@vote.rule}}
    @faces={{@faces}}
  />
  <Counts @binding={{@vote.binding}} @nonBinding={{@vote.nonBinding}} />
</div>`,
  {
    scope: () => ({ Picture, Counts }),
  }
);

export default Tally;
