import { module, test } from "qunit";
import { badgeState } from "discourse/plugins/discourse-binding-vote/discourse/lib/badge/badge-state";
import { stateJson } from "../../helpers/listed-votes";
import { CONSENSUS_APPROVAL } from "../../helpers/rules";
import { hoursFromNow, LAZY_TWO_THIRDS } from "../../helpers/votes";

const PRESETS = [LAZY_TWO_THIRDS, CONSENSUS_APPROVAL];

module("Unit | binding-vote | badge state", function () {
  test("what a list leaves out of an open vote", function (assert) {
    const closes_at = hoursFromNow(2);
    const listed = { id: 7, revision: 4, closes_at, binding: { minus: 1 } };
    assert.deepEqual(badgeState(listed, PRESETS), {
      ...listed,
      rule: LAZY_TWO_THIRDS,
      closed_at: null,
      outcome: null,
      binding: { plus: 0, zero: 0, minus: 1 },
    });
  });

  test("what a list leaves out of a closed vote", function (assert) {
    const closed_at = hoursFromNow(-2);
    const outcome = "passed" as const;
    const listed = { id: 7, revision: 4, closed_at, outcome, binding: {} };
    assert.deepEqual(badgeState(listed, PRESETS), {
      ...listed,
      rule: LAZY_TWO_THIRDS,
      closes_at: closed_at,
      binding: { plus: 0, zero: 0, minus: 0 },
    });
  });

  test("a rule by its id, and one that is no preset any more", function (assert) {
    const listed = { id: 7, revision: 4, closes_at: "", binding: {} };
    const named = { ...listed, rule: "consensus_approval" };
    assert.strictEqual(badgeState(named, PRESETS).rule, CONSENSUS_APPROVAL);
    const former = { ...CONSENSUS_APPROVAL, minimum: 5 };
    assert.strictEqual(
      badgeState({ ...listed, rule: former }, PRESETS).rule,
      former
    );
  });

  test("a whole state, as it is published, stays what it is", function (assert) {
    const state = stateJson();
    assert.deepEqual(badgeState(state, PRESETS), state);
  });
});
