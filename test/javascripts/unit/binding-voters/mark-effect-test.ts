import { module, test } from "qunit";
import {
  countChanges,
  reachedChange,
} from "discourse/plugins/discourse-binding-vote/discourse/lib/binding-voters/mark-effect";
import { effectJson } from "../../helpers/rosters";

module("Unit | binding-vote | mark effect", function () {
  test("names the counts that change", function (assert) {
    const { before, after } = effectJson();
    assert.deepEqual(countChanges(before.binding, after.binding), [
      { side: "plus", before: 9, after: 8 },
    ]);
  });

  test("says whether the vote is reached, and whether it was", function (assert) {
    const said = [true, false].flatMap((before) =>
      [true, false].map((after) => {
        const effect = effectJson();
        return reachedChange({
          ...effect,
          before: { ...effect.before, reached: before },
          after: { ...effect.after, reached: after },
        });
      })
    );
    assert.deepEqual(said, [
      "still_reached",
      "no_longer_reached",
      "now_reached",
      "still_unreached",
    ]);
  });
});
