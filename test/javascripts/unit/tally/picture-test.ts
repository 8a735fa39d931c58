import { module, test } from "qunit";
import {
  judge,
  type Rule,
} from "discourse/plugins/discourse-binding-vote/discourse/lib/tally";
import { picture } from "discourse/plugins/discourse-binding-vote/discourse/lib/tally/picture";
import {
  CONSENSUS_APPROVAL,
  LAZY_CONSENSUS,
  MAJORITY_APPROVAL,
} from "../../helpers/rules";
import { LAZY_TWO_THIRDS } from "../../helpers/votes";

const MOST = 12;

function counts(plus: number, minus: number) {
  return { plus, zero: 0, minus };
}

/** Every rule with small numbers, all presets among them. */
function everyRule(): Rule[] {
  const rules: Rule[] = [];
  for (const minimum of [0, 1, 2, 3, 5]) {
    for (const minimumOf of ["cast", "plus", "turnout"] as const) {
      for (const plusPerMinus of [0, "1/2", 1, "3/2", 2, 3]) {
        for (const strictly of [false, true]) {
          for (const blocking of [false, true]) {
            const numbers = { minimum, minimumOf, plusPerMinus };
            rules.push({ id: "any", ...numbers, strictly, blocking });
          }
        }
      }
    }
  }
  return rules;
}

module("Unit | binding-vote | picture", function () {
  test("shows a vote as reached exactly where it is", function (assert) {
    const wrong: string[] = [];
    for (const rule of everyRule()) {
      for (let plus = 0; plus <= MOST; plus++) {
        for (let minus = 0; minus <= MOST; minus++) {
          const { reached, plusNeeded } = judge(counts(plus, minus), rule);
          const drawn = picture(counts(plus, minus), rule);
          const { filled, needed, floor, missing, blocked, units } = drawn;
          const told =
            (filled >= needed && plus >= floor && !blocked) === reached &&
            (missing === 0 && !blocked) === reached &&
            (blocked || missing === plusNeeded) &&
            units >= plus + missing &&
            (blocked || units >= floor);
          if (!told) {
            wrong.push(`${JSON.stringify(rule)} at ${plus}:${minus}`);
          }
        }
      }
    }
    assert.deepEqual(wrong, []);
  });

  test("a -1 is as wide as the two +1 that outweigh it", function (assert) {
    const drawn = picture(counts(7, 3), LAZY_TWO_THIRDS);

    assert.strictEqual(drawn.minusWidth, 2);
    assert.strictEqual(drawn.floor, 6);
    assert.strictEqual(drawn.lead, 0);
    assert.strictEqual(drawn.missing, 0);
    assert.strictEqual(drawn.units, 7);
  });

  test("the third vote fills a place, also where it is a -1", function (assert) {
    const at = (plus: number, minus: number) => {
      const { filled, missing } = picture(counts(plus, minus), LAZY_TWO_THIRDS);
      return [filled, missing];
    };

    assert.deepEqual(at(0, 0), [0, 3]);
    assert.deepEqual(at(2, 0), [2, 1]);
    assert.deepEqual(at(3, 0), [3, 0]);
    assert.deepEqual(at(2, 1), [3, 0]);
    assert.deepEqual(at(1, 2), [3, 3]);
    assert.deepEqual(at(4, 2), [3, 0]);
    assert.deepEqual(at(3, 2), [3, 1]);
  });

  test("where equal is not enough, the lower row has a unit more", function (assert) {
    assert.strictEqual(picture(counts(3, 3), MAJORITY_APPROVAL).lead, 1);
    assert.strictEqual(picture(counts(3, 3), MAJORITY_APPROVAL).missing, 1);
    assert.strictEqual(picture(counts(4, 3), MAJORITY_APPROVAL).missing, 0);
    assert.strictEqual(
      picture(counts(0, 0), MAJORITY_APPROVAL).lead,
      0,
      "the empty places say that nobody leads"
    );
  });

  test("a -1 that blocks takes no +1 to outweigh it", function (assert) {
    const consensus = picture(counts(2, 1), CONSENSUS_APPROVAL);
    assert.true(consensus.blocked);
    assert.strictEqual(consensus.missing, 1, "the minimum is still not there");

    assert.true(picture(counts(9, 1), LAZY_CONSENSUS).blocked);
    assert.false(picture(counts(0, 0), LAZY_CONSENSUS).blocked);
    assert.strictEqual(picture(counts(0, 0), LAZY_CONSENSUS).units, 1);
  });

  test("refuses what is no count", function (assert) {
    assert.throws(() => picture(counts(-1, 0), LAZY_TWO_THIRDS), RangeError);
  });
});
