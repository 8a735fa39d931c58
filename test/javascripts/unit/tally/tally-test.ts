import { module, test } from "qunit";
import {
  type Ballot,
  countBallots,
  foresee,
  judge,
  outcome,
  type Rule,
} from "discourse/plugins/discourse-binding-vote/discourse/lib/tally";
import { LAZY_TWO_THIRDS } from "../../helpers/votes";

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

  test("foresee says what further ballots cannot undo", function (assert) {
    for (const [plus, minus, remaining, expected] of [
      [4, 0, 2, "cannot_fail"],
      [4, 0, 3, null],
      [2, 1, 0, "cannot_fail"],
      [2, 1, 1, null],
      [2, 0, 1, null],
      [2, 0, 0, "cannot_pass"],
      [0, 2, 3, "cannot_pass"],
      [0, 2, 4, null],
    ] as const) {
      assert.strictEqual(
        foresee({ plus, zero: 1, minus }, LAZY_TWO_THIRDS, remaining),
        expected,
        `${plus} against ${minus}, ${remaining} remain`
      );
    }
  });

  test("foresee knows that a -1 blocks", function (assert) {
    const silent: Rule = {
      id: "lazy_consensus",
      minimum: 0,
      minimumOf: "cast",
      plusPerMinus: 0,
      strictly: false,
      blocking: true,
    };
    const counts = (minus: number) => ({ plus: 3, zero: 0, minus });

    assert.strictEqual(foresee(counts(0), silent, 1), null);
    assert.strictEqual(foresee(counts(0), silent, 0), "cannot_fail");
    assert.strictEqual(foresee(counts(1), silent, 9), "cannot_pass");
  });

  test("foresee refuses what is no number of people", function (assert) {
    for (const remaining of [
      -1,
      0.5,
      NaN,
      Infinity,
      "3" as unknown as number,
    ]) {
      assert.throws(
        () =>
          foresee({ plus: 0, zero: 0, minus: 0 }, LAZY_TWO_THIRDS, remaining),
        RangeError,
        `${remaining}`
      );
    }
  });

  test("outcome tells a vote with too few votes from one voted down", function (assert) {
    const majority: Rule = {
      ...LAZY_TWO_THIRDS,
      id: "majority_approval",
      minimumOf: "plus",
      plusPerMinus: 1,
      strictly: true,
    };
    const consensus: Rule = { ...majority, blocking: true };

    for (const [rule, plus, minus, expected] of [
      [LAZY_TWO_THIRDS, 4, 2, "passed"],
      [LAZY_TWO_THIRDS, 2, 0, "too_few"],
      [LAZY_TWO_THIRDS, 0, 2, "too_few"],
      [LAZY_TWO_THIRDS, 5, 3, "voted_down"],
      [majority, 2, 1, "too_few"],
      [majority, 2, 5, "voted_down"],
      [consensus, 1, 1, "too_few"],
      [consensus, 9, 1, "voted_down"],
    ] as const) {
      const counts = { plus, zero: 4, minus };
      assert.strictEqual(
        outcome(counts, rule),
        expected,
        `${rule.id}: ${plus} against ${minus}`
      );
    }
  });
});
