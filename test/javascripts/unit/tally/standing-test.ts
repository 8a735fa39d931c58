import { module, test } from "qunit";
import {
  judge,
  type Rule,
  settled,
} from "discourse/plugins/discourse-binding-vote/discourse/lib/tally";
import { standing } from "discourse/plugins/discourse-binding-vote/discourse/lib/tally/standing";
import {
  type Outlook,
  verdict,
} from "discourse/plugins/discourse-binding-vote/discourse/lib/tally/verdict";
import { timeLeft } from "discourse/plugins/discourse-binding-vote/discourse/lib/time-left";
import { LAZY_TWO_THIRDS } from "../../helpers/votes";

function counts(plus: number, minus: number, zero = 0) {
  return { plus, zero, minus };
}

/** Where it is not known who remains. */
function unknown(rule: Rule): Outlook {
  return { rule, foresight: null, remaining: null };
}

module("Unit | binding-vote | standing", function () {
  test("an outcome stands before everything, then the end of time", function (assert) {
    const judgement = judge(counts(3, 0), LAZY_TWO_THIRDS);
    const stands = (ended: boolean, outcome: "too_few" | null = null) =>
      standing({ outcome, ended, judgement });

    assert.strictEqual(stands(true, "too_few"), "too_few");
    assert.strictEqual(stands(true), "ended");
    assert.strictEqual(stands(false), "reached");
  });

  test("what is missing can be brought, a veto cannot", function (assert) {
    const rule = { ...LAZY_TWO_THIRDS, blocking: true };
    const stands = (plus: number, minus: number) =>
      standing({
        outcome: null,
        ended: false,
        judgement: judge(counts(plus, minus), rule),
      });

    assert.strictEqual(stands(1, 0), "needs");
    assert.strictEqual(stands(9, 1), "blocked");
  });

  test("the verdict names what it rests on", function (assert) {
    const strict = { ...LAZY_TWO_THIRDS, minimumOf: "plus" as const };
    const say = (plus: number, minus: number, rule = LAZY_TWO_THIRDS) => {
      const judgement = judge(counts(plus, minus), rule);
      const stands = standing({ outcome: null, ended: false, judgement });
      return verdict(stands, judgement, counts(plus, minus), unknown(rule));
    };

    assert.deepEqual(say(0, 0), [
      { key: "needed", options: { count: 3 } },
      { key: "none" },
    ]);
    assert.deepEqual(say(1, 0), [
      { key: "needed", options: { count: 2 } },
      {
        key: "votes_there_unopposed",
        options: { count: 1, needed: 3, minus: 0 },
      },
    ]);
    assert.deepEqual(say(0, 1), [
      { key: "needed", options: { count: 2 } },
      {
        key: "votes_there_opposed",
        options: { count: 1, needed: 3, minus: 1 },
      },
      { key: "takes", options: { minus: 1, floor: 2 } },
    ]);
    assert.deepEqual(say(5, 3), [
      { key: "needed", options: { count: 1 } },
      { key: "opposed", options: { plus: 5, minus: 3 } },
      { key: "takes", options: { minus: 3, floor: 6 } },
    ]);
    assert.deepEqual(say(2, 1, strict), [
      { key: "needed", options: { count: 1 } },
      {
        key: "plus_there_opposed",
        options: { count: 2, needed: 3, minus: 1 },
      },
    ]);
    assert.deepEqual(say(9, 0), [
      { key: "reached" },
      { key: "unopposed", options: { plus: 9 } },
      { key: "survives", options: { count: 4 } },
    ]);
    assert.deepEqual(say(4, 2), [
      { key: "reached" },
      { key: "opposed", options: { plus: 4, minus: 2 } },
      { key: "fragile" },
    ]);
  });

  test("the verdict says how many of all a share asks for", function (assert) {
    const twoThirdsOfAll: Rule = {
      ...LAZY_TWO_THIRDS,
      minimum: 0,
      minimumOf: "plus",
      minimumShare: "2/3",
      plusPerMinus: 0,
    };
    const rule = settled(twoThirdsOfAll, 12);
    const say = (plus: number, minus: number) => {
      const judgement = judge(counts(plus, minus), rule);
      const stands = standing({ outcome: null, ended: false, judgement });
      return verdict(stands, judgement, counts(plus, minus), unknown(rule));
    };

    assert.deepEqual(say(5, 1), [
      { key: "needed", options: { count: 3 } },
      { key: "plus_of_all", options: { count: 5, all: 12, needed: 8 } },
    ]);
    assert.deepEqual(say(8, 4), [
      { key: "reached" },
      { key: "opposed", options: { plus: 8, minus: 4 } },
      { key: "survives_all" },
    ]);
  });

  test("the verdict looks ahead as far as it is known who remains", function (assert) {
    const keys = (
      plus: number,
      minus: number,
      outlook: Pick<Outlook, "foresight" | "remaining">,
      rule = LAZY_TWO_THIRDS
    ) => {
      const judgement = judge(counts(plus, minus), rule);
      const stands = standing({ outcome: null, ended: false, judgement });
      return verdict(stands, judgement, counts(plus, minus), {
        rule,
        ...outlook,
      }).map(({ key }) => key);
    };

    assert.deepEqual(keys(4, 0, { foresight: null, remaining: 3 }), [
      "reached",
      "unopposed",
      "survives",
      "remaining",
    ]);
    assert.deepEqual(keys(4, 0, { foresight: "cannot_fail", remaining: 2 }), [
      "reached",
      "unopposed",
      "cannot_fail",
      "remaining",
    ]);
    assert.deepEqual(keys(2, 0, { foresight: null, remaining: 1 }), [
      "needed",
      "votes_there_unopposed",
      "remaining",
    ]);
    assert.deepEqual(keys(2, 0, { foresight: "cannot_pass", remaining: 0 }), [
      "unreached",
      "votes_there_unopposed",
      "cannot_pass",
      "all_voted",
    ]);
    assert.deepEqual(
      keys(
        2,
        1,
        { foresight: "cannot_pass", remaining: 7 },
        { ...LAZY_TWO_THIRDS, blocking: true }
      ),
      ["blocked", "opposed", "cannot_pass", "remaining"]
    );
  });

  test("a cancelled vote says nothing of its counts", function (assert) {
    const judgement = judge(counts(3, 0), LAZY_TWO_THIRDS);
    const stands = standing({ outcome: "cancelled", ended: true, judgement });

    assert.deepEqual(
      verdict(stands, judgement, counts(3, 0), unknown(LAZY_TWO_THIRDS)),
      [{ key: "cancelled" }, { key: "decides_nothing" }]
    );
  });

  test("time is said in the unit that people would use", function (assert) {
    const hour = 3_600_000;

    assert.deepEqual(timeLeft(1), { unit: "minutes", count: 1 });
    assert.deepEqual(timeLeft(hour), { unit: "minutes", count: 60 });
    assert.deepEqual(timeLeft(2 * hour), { unit: "hours", count: 2 });
    assert.deepEqual(timeLeft(24 * hour), { unit: "hours", count: 24 });
    assert.deepEqual(timeLeft(7 * 24 * hour - 1), { unit: "days", count: 7 });
  });
});
