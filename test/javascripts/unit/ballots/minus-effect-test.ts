import { module, test } from "qunit";
import {
  type MinusEffect,
  minusEffect,
} from "discourse/plugins/discourse-binding-vote/discourse/lib/ballots/minus-warning";
import type {
  Choice,
  Rule,
} from "discourse/plugins/discourse-binding-vote/discourse/lib/tally";
import { LAZY_TWO_THIRDS } from "../../helpers/votes";

const STRICT: Rule = { ...LAZY_TWO_THIRDS, minimumOf: "plus" };
const BLOCKING: Rule = { ...STRICT, plusPerMinus: 0, blocking: true };
const MAJORITY: Rule = { ...STRICT, plusPerMinus: 1, strictly: true };

type Case = [
  rule: Rule,
  others: [plus: number, minus: number],
  own: Choice | null,
  effect: MinusEffect | null,
];

const CASES: Case[] = [
  // The third of three votes, where a -1 counts towards them.
  [LAZY_TWO_THIRDS, [2, 0], null, "reaches"],
  [LAZY_TWO_THIRDS, [2, 0], "0", "reaches"],
  [LAZY_TWO_THIRDS, [1, 0], null, null],
  [LAZY_TWO_THIRDS, [1, 1], null, null],
  // One's own +1 has completed them, and so would the -1 in its place.
  [LAZY_TWO_THIRDS, [2, 0], "+1", "keeps"],
  // Others have reached it already.
  [LAZY_TWO_THIRDS, [2, 1], null, "fails"],
  [LAZY_TWO_THIRDS, [3, 0], null, null],
  [LAZY_TWO_THIRDS, [4, 0], null, null],
  [LAZY_TWO_THIRDS, [4, 1], "+1", null],
  [LAZY_TWO_THIRDS, [6, 3], "+1", "fails"],
  [LAZY_TWO_THIRDS, [6, 3], null, "fails"],
  [LAZY_TWO_THIRDS, [5, 3], "+1", "fails"],
  [LAZY_TWO_THIRDS, [5, 3], null, null],
  // A -1 never counts towards them.
  [STRICT, [2, 0], null, null],
  [STRICT, [2, 0], "+1", "fails"],
  // A bare majority.
  [MAJORITY, [3, 2], null, "fails"],
  [MAJORITY, [3, 1], null, null],
  // A veto, and one that is not the first.
  [BLOCKING, [0, 0], null, "blocks"],
  [BLOCKING, [3, 0], "+1", "blocks"],
  [BLOCKING, [3, 1], "+1", null],
  // It stands already.
  [LAZY_TWO_THIRDS, [2, 0], "-1", null],
  [BLOCKING, [3, 0], "-1", null],
];

module("Unit | binding-vote | what a -1 would do", function () {
  CASES.forEach(([rule, [plus, minus], own, effect], index) => {
    test(`case ${index + 1}: ${plus} to ${minus}, own ${own}: ${effect}`, function (assert) {
      const others = { plus, zero: 0, minus };
      assert.strictEqual(minusEffect(others, own, rule), effect);
    });
  });
});
