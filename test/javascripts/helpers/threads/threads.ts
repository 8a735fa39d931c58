import type {
  FoundReplyJson,
  ThreadTallyJson,
} from "discourse/plugins/discourse-binding-vote/discourse/lib/recorded-ballots/thread-tally-api";
import { hoursFromNow, LAZY_TWO_THIRDS, user } from "../votes";

/** A binding +1 that is counted, unless something else is said. */
export function foundJson(
  postNumber: number,
  changes: Partial<FoundReplyJson> = {}
): FoundReplyJson {
  return {
    post_number: postNumber,
    user: user(30 + postNumber),
    typed: "+1",
    choice: "+1",
    sure: true,
    claims_binding: null,
    binding: true,
    counted: true,
    created_at: hoursFromNow(-postNumber),
    ...changes,
  };
}

/** Three binding +1 and a binding -1, a non-binding +1, a former one, two at once, and perhaps a -1. */
export function threadJson(
  changes: Partial<ThreadTallyJson> = {}
): ThreadTallyJson {
  return {
    rule: LAZY_TWO_THIRDS,
    electorate: null,
    binding: { plus: 3, zero: 0, minus: 1 },
    non_binding: { plus: 1, zero: 0, minus: 0 },
    replies: [
      foundJson(2),
      foundJson(3, { typed: "0", choice: "0", counted: false }),
      foundJson(4),
      foundJson(5, { typed: "\u22121", choice: "-1" }),
      foundJson(6, { binding: false, claims_binding: true, typed: "++1" }),
      foundJson(7, { typed: null, choice: null, counted: false }),
      foundJson(8, { user: user(33), claims_binding: false }),
      foundJson(9, { typed: "-1", choice: "-1", sure: false, counted: false }),
    ],
    more: false,
    ...changes,
  };
}
