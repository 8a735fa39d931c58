import { module, test } from "qunit";
import {
  countTicks,
  timeTicks,
} from "discourse/plugins/discourse-binding-vote/discourse/lib/timeline/scale";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

module("Unit | binding-vote | timeline | scale", function () {
  test("names round counts, as many as there is room for", function (assert) {
    assert.deepEqual(countTicks(3, 5), [1, 2, 3]);
    assert.deepEqual(countTicks(9, 5), [2, 4, 6, 8]);
    assert.deepEqual(countTicks(9, 2), [5]);
    assert.deepEqual(countTicks(40, 5), [10, 20, 30, 40]);
    assert.deepEqual(countTicks(4_000, 5), [1_000, 2_000, 3_000, 4_000]);
    for (let count = 0; count < 200; count++) {
      assert.true(countTicks(count, 4).length <= 4);
    }
  });

  test("names whole days by the clock of the reader, also where it is put forward", function (assert) {
    const from = new Date(2026, 2, 25, 15).getTime();
    for (const days of [3, 7, 30, 365]) {
      for (const most of [1, 3, 8]) {
        const ticks = timeTicks(from, from + days * DAY, most);
        assert.true(ticks.length <= most);
        assert.true(
          ticks.every(
            ({ at, hours }) => !hours && new Date(at).getHours() === 0
          )
        );
      }
    }
    assert.strictEqual(timeTicks(from, from + 7 * DAY, 8).length, 7);
  });

  test("names hours where there are few days", function (assert) {
    const from = new Date(2026, 2, 25, 15, 30).getTime();
    const ticks = timeTicks(from, from + 8 * HOUR, 4);
    assert.deepEqual(
      ticks.map(({ at }) => new Date(at).getHours()),
      [18, 21]
    );
    assert.true(ticks.every(({ hours }) => hours));
  });

  test("names nothing where no time has passed", function (assert) {
    const now = new Date(2026, 2, 25, 15, 30).getTime();
    assert.deepEqual(timeTicks(now, now, 4), []);
  });
});
