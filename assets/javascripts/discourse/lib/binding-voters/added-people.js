// Generated from src/discourse/lib/binding-voters/added-people.ts by bin/build; do not edit.

import Marking from "./marking";

export default class AddedPeople extends Marking {
  usernames = this.field("added_people", [], {
    required: true,
    changed: (usernames) => this.choosePeople({ usernames }),
  });

  constructor(vote) {
    super(vote, true);
  }
}
