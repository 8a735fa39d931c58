import { module, test } from "qunit";
import { judge } from "discourse/plugins/discourse-binding-vote/discourse/lib/tally";
import {
  closing,
  endText,
  restText,
} from "discourse/plugins/discourse-binding-vote/discourse/lib/votes/managing/closing";
import { LAZY_TWO_THIRDS } from "../../helpers/votes";

const TWO_DAYS = { unit: "days", count: 2 } as const;

function comes(
  [plus, minus]: readonly [number, number],
  remaining: number | null,
  left: typeof TWO_DAYS | null = TWO_DAYS,
  rule = LAZY_TWO_THIRDS
) {
  const binding = { plus, zero: 0, minus };
  const judgement = judge(binding, rule);
  const found = closing(
    { binding, judgement, remaining, electorate: null, json: { rule } },
    left
  );
  return {
    outcome: found.outcome,
    says: [endText(found), restText(found)].filter(Boolean).join(" "),
    danger: found.danger,
  };
}

module("Unit | binding-vote | closing", function () {
  test("says what is missing, how much time is left and who has not voted", function (assert) {
    assert.deepEqual(comes([1, 0], 12), {
      outcome: "too_few",
      says: "It fails as it stands: 2 more binding +1 needed. 2 days are left, 12 have not voted.",
      danger: true,
    });
    assert.deepEqual(comes([3, 2], 1), {
      outcome: "voted_down",
      says: "It fails as it stands: 1 more binding +1 needed. 2 days are left, 1 has not voted.",
      danger: true,
    });
  });

  test("says what it passes with, and that time is left", function (assert) {
    assert.deepEqual(comes([4, 1], 0), {
      outcome: "passed",
      says: "It passes as it stands: 4 for, 1 against. 2 days are left.",
      danger: true,
    });
    assert.deepEqual(comes([4, 1], 3, null), {
      outcome: "passed",
      says: "It passes as it stands: 4 for, 1 against.",
      danger: false,
    });
  });

  test("says that a veto blocks it, and nothing of voters who are not known", function (assert) {
    const rule = { ...LAZY_TWO_THIRDS, blocking: true };
    assert.deepEqual(comes([4, 1], null, TWO_DAYS, rule), {
      outcome: "voted_down",
      says: "It fails as it stands: a binding −1 blocks it. 2 days are left.",
      danger: true,
    });
    assert.deepEqual(comes([1, 0], 5, null), {
      outcome: "too_few",
      says: "It fails as it stands: 2 more binding +1 needed.",
      danger: true,
    });
  });
});
