// Journeys through a running playground (BASE_URL). With words as arguments,
// only those whose names hold them.

import "./ballots/casting.journey.ts";
import "./badge/listing.journey.ts";
import "./votes/reading.journey.ts";
import "./votes/glance.journey.ts";
import "./timeline/looking-back.journey.ts";
import "./votes/managing.journey.ts";
import "./votes/caring.journey.ts";
import "./announcements/telling.journey.ts";
import "./announcements/result-posting.journey.ts";
import "./badge/copying.journey.ts";
import "./binding-voters/roster.journey.ts";
import "./votes/opening.journey.ts";
import "./votes/again.journey.ts";
import "./votes/ending.journey.ts";
import "./votes/refusing.journey.ts";
import "./votes/editing.journey.ts";
import "./recorded-ballots/recording.journey.ts";
import "./imports/importing.journey.ts";
import "./finding/finding.journey.ts";
import "./access.journey.ts";
import "./loading.journey.ts";
import "./exports/recount.journey.ts";
import "./binding-voters/admin.journey.ts";
import "./binding-voters/kinds.journey.ts";
import "./announcements/noticing.journey.ts";
import "./replies/replying.journey.ts";
import "./recorded-ballots/tallying.journey.ts";
import "./ballots/hurrying.journey.ts";
import "./first-vote/trying-out.journey.ts";
import "./first-vote/settings.journey.ts";
import "./kinds/writing.journey.ts";
import "./kinds/holding.journey.ts";
import "./first-vote/api.journey.ts";
import { run } from "./harness.ts";

process.exit((await run(process.argv.slice(2).join(" "))) ? 0 : 1);
