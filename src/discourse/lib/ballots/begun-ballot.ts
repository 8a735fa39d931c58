import { tracked } from "@glimmer/tracking";
import type { BallotJson } from "./ballot-api";

/** What is written for a ballot and not sent yet; null is nothing. */
export class Written {
  @tracked reason: string | null = null;
  /** The number of the reply in which it is argued, "" for none. */
  @tracked reply: string | null = null;

  clear(): void {
    this.reason = null;
    this.reply = null;
  }
}

/** What somebody has begun of a ballot. It stays when the forum replaces the vote of a page by a newer state of it. */
export default class BegunBallot {
  /** Whether the reason and the reply of the ballot that stands are open to be changed. */
  @tracked unfolded = false;
  /** Whether -1 is chosen and waits to be cast. */
  @tracked holdsMinus = false;

  /** For the ballot that stands, or for whichever is cast first. */
  readonly standing = new Written();
  /** For the -1 that waits. */
  readonly minus = new Written();

  /** Lets -1 wait; where no ballot stands, what is written so far is for it. */
  hold(standing: BallotJson | null): void {
    if (!standing) {
      this.minus.reason ??= this.standing.reason;
      this.minus.reply ??= this.standing.reply;
    }
    this.holdsMinus = true;
  }

  /** Takes what was said with a ballot that is withdrawn, for the next one. */
  takeBack({ reason, reply }: BallotJson): void {
    if (reason || reply) {
      this.standing.reason ??= reason;
      this.standing.reply ??= String(reply ?? "");
      this.unfolded = true;
    }
  }

  /** Gives that back where the ballot is cast again, unless it was changed. */
  give({ reason }: BallotJson): void {
    if (this.standing.reason === reason) {
      this.standing.clear();
      this.unfolded = false;
    }
  }
}
