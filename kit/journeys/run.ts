// Journeys through a running playground (BASE_URL). With words as arguments,
// only those whose names hold them.

import "./casting.journey.ts";
import "./listing.journey.ts";
import "./reading.journey.ts";
import "./managing.journey.ts";
import "./telling.journey.ts";
import "./copying.journey.ts";
import "./roster.journey.ts";
import "./opening.journey.ts";
import "./again.journey.ts";
import "./ending.journey.ts";
import "./refusing.journey.ts";
import "./editing.journey.ts";
import "./recording.journey.ts";
import "./finding.journey.ts";
import "./access.journey.ts";
import "./recount.journey.ts";
import "./admin.journey.ts";
import "./noticing.journey.ts";
import "./replying.journey.ts";
import "./tallying.journey.ts";
import { run } from "./harness.ts";

process.exit((await run(process.argv.slice(2).join(" "))) ? 0 : 1);
