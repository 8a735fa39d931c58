import { module, test } from "qunit";
import {
  type Ballot,
  countBallots,
  judge,
} from "discourse/plugins/discourse-binding-vote/discourse/lib/tally";
import { LAZY_TWO_THIRDS } from "../helpers/votes";

module("Unit | binding-vote | tally", function () {
  test("countBallots keeps binding ballots apart", function (assert) {
    const ballots: Ballot[] = [
      { choice: "+1", binding: true },
      { choice: "+1", binding: true },
      { choice: "0", binding: true },
      { choice: "-1", binding: false },
    ];

    assert.deepEqual(countBallots(new Set(ballots)), {
      binding: { plus: 2, zero: 1, minus: 0 },
      nonBinding: { plus: 0, zero: 0, minus: 1 },
    });
    assert.deepEqual(countBallots([]), {
      binding: { plus: 0, zero: 0, minus: 0 },
      nonBinding: { plus: 0, zero: 0, minus: 0 },
    });
  });

  test("countBallots refuses an unknown choice", function (assert) {
    for (const choice of ["+2", "-0", "toString", "", 1, null]) {
      assert.throws(
        () => countBallots([{ choice, binding: true } as Ballot]),
        /a choice is "\+1", "0" or "-1"/,
        `${choice}`
      );
    }
  });

  test("judge says what is missing", function (assert) {
    assert.deepEqual(judge({ plus: 2, zero: 4, minus: 0 }, LAZY_TWO_THIRDS), {
      reached: false,
      unmet: ["minimum"],
      plusNeeded: 1,
      minusSpare: 0,
    });
    assert.deepEqual(judge({ plus: 5, zero: 0, minus: 3 }, LAZY_TWO_THIRDS), {
      reached: false,
      unmet: ["ratio"],
      plusNeeded: 1,
      minusSpare: 0,
    });
    assert.deepEqual(judge({ plus: 9, zero: 1, minus: 0 }, LAZY_TWO_THIRDS), {
      reached: true,
      unmet: [],
      plusNeeded: 0,
      minusSpare: 4,
    });
  });

  test("judge refuses what is no count", function (assert) {
    for (const plus of [-1, 0.5, NaN, Infinity, "3" as unknown as number]) {
      assert.throws(
        () => judge({ plus, zero: 0, minus: 0 }, LAZY_TWO_THIRDS),
        /a count is a whole number/,
        `${plus}`
      );
    }
  });
});
