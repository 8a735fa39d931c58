import { tracked } from "@glimmer/tracking";

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
}
