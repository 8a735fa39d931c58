// Generated from src/admin/lib/binding-voters/overview-api.ts by bin/build; do not edit.

import { ajax } from "discourse/lib/ajax";
import { VOTES } from "../vote-path";

export function findOverview() {
  return ajax(`${VOTES}/overview.json`);
}
