import type Vote from "../votes/vote";
import Marking from "./marking";

/** The form that marks as binding who is chosen among the accounts of the forum. */
export default class AddedPeople extends Marking {
  readonly usernames = this.field<string[]>("added_people", [], {
    required: true,
    changed: (usernames) => this.choosePeople({ usernames }),
  });

  constructor(vote: Vote) {
    super(vote, true);
  }
}
