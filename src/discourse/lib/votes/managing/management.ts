import { tracked } from "@glimmer/tracking";

/** What the server says of a vote to those who manage it. */
export interface ManagementJson {
  /** Whether one may manage it; left out where one may not, and of a closed vote. */
  can_manage?: true;
  /** From when on people may be reminded of it; null for now. */
  remindable_at?: string | null;
  /** Whether one may remove it, as staff may a test; left out else. */
  can_remove?: true;
  /** Whether nobody has posted its result yet, and one may; left out else. */
  can_post_result?: true;
}

/** What one may do to a vote as one who manages it. */
export default class Management {
  /** From when on people may be reminded; null for now. */
  @tracked remindableAt: Date | null = null;
  @tracked canPostResult = false;

  constructor(json: ManagementJson) {
    this.keep(json);
  }

  keep({ remindable_at, can_post_result }: ManagementJson): void {
    this.remindableAt = remindable_at ? new Date(remindable_at) : null;
    this.canPostResult = can_post_result === true;
  }
}
