// Generated from src/discourse/lib/votes/managing/management.ts by bin/build; do not edit.

import { tracked } from "@glimmer/tracking";

export default class Management {
  @tracked remindableAt = null;
  @tracked canPostResult = false;

  constructor(json) {
    this.keep(json);
  }

  keep({ remindable_at, can_post_result }) {
    this.remindableAt = remindable_at ? new Date(remindable_at) : null;
    this.canPostResult = can_post_result === true;
  }
}
