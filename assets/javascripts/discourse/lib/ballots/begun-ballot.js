// Generated from src/discourse/lib/ballots/begun-ballot.ts by bin/build; do not edit.

import { tracked } from "@glimmer/tracking";

export class Written {
  @tracked reason = null;
  @tracked reply = null;

  clear() {
    this.reason = null;
    this.reply = null;
  }
}

export default class BegunBallot {
  @tracked unfolded = false;
  @tracked holdsMinus = false;
  /** For the ballot that stands, or for whichever is cast first. */
  standing = new Written();
  /** For the -1 that waits. */
  minus = new Written();
}
