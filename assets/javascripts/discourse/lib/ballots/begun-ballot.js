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
  /** Lets -1 wait; where no ballot stands, what is written so far is for it. */

  hold(standing) {
    if (!standing) {
      this.minus.reason ??= this.standing.reason;
      this.minus.reply ??= this.standing.reply;
    }
    this.holdsMinus = true;
  }
  /** Takes what was said with a ballot that is withdrawn, for the next one. */

  takeBack({ reason, reply }) {
    if (reason || reply) {
      this.standing.reason ??= reason;
      this.standing.reply ??= String(reply ?? "");
      this.unfolded = true;
    }
  }
  /** Gives that back where the ballot is cast again, unless it was changed. */

  give({ reason }) {
    if (this.standing.reason === reason) {
      this.standing.clear();
      this.unfolded = false;
    }
  }
}
