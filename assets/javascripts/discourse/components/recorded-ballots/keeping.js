// Generated from src/discourse/components/recorded-ballots/keeping.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import ImportThread from "../imports/import-thread";
import ProposedBallots from "../replies/proposed-ballots";
import RecordBallot from "./record-ballot";

const Keeping = template(
  `<RecordBallot @vote={{@vote}} @ended={{@ended}} />
<ImportThread @vote={{@vote}} @ended={{@ended}} />
<ProposedBallots @vote={{@vote}} @ended={{@ended}} />`,
  {
    scope: () => ({ RecordBallot, ImportThread, ProposedBallots }),
  }
);

export default Keeping;
