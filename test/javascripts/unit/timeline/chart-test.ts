import { module, test } from "qunit";
import {
  drawChart,
  roomOf,
  type Standing,
  timeScale,
} from "discourse/plugins/discourse-binding-vote/discourse/lib/timeline/chart";
import { counts, OPENED } from "../../helpers/timeline/timelines";
import { LAZY_TWO_THIRDS } from "../../helpers/votes";

const HOUR = 3_600_000;

function chartOf(standings: Standing[], rule = LAZY_TWO_THIRDS, width = 600) {
  const to = OPENED + 100 * HOUR;
  const room = roomOf(standings, width, 14);
  const x = timeScale(OPENED, to, room);
  return drawChart({ from: OPENED, standings, rule, room, x, rows: 1 });
}

function standing(hours: number, ...[plus, minus]: [number, number]) {
  return { at: OPENED + hours * HOUR, counts: counts(plus, 0, minus) };
}

/** The places that a line of steps goes through: at each x the y from there on. */
function steps(path: string): [number, number][] {
  let [x, y] = [0, 0];
  const found: [number, number][] = [];
  for (const [, sign, rest] of path.matchAll(/([MVH])([^MVH]*)/g)) {
    const numbers = rest!.trim().split(" ").map(Number);
    if (sign === "M") {
      [x, y] = numbers as [number, number];
    } else if (sign === "V") {
      y = numbers[0]!;
    } else {
      found.push([x, y]);
      x = numbers[0]!;
    }
  }
  return [...found, [x, y]];
}

module("Unit | binding-vote | timeline | chart", function () {
  test("draws +1 upward and -1 downward, from the opening to the end", function (assert) {
    const chart = chartOf([
      standing(10, 1, 0),
      standing(50, 2, 0),
      standing(75, 2, 1),
    ]);
    const plus = steps(chart.plus);
    const minus = steps(chart.minus);

    assert.deepEqual(
      plus.map(([, y]) => y),
      [0, 1, 2, 2, 2].map((count) => Math.round(chart.y(count) * 10) / 10)
    );
    assert.true(plus[1]![1] < plus[0]![1], "a +1 goes up");
    assert.true(minus.at(-1)![1] > chart.zero, "a -1 goes down");
    assert.strictEqual(plus[0]![0], chart.left);
    assert.strictEqual(plus.at(-1)![0], Math.round(chart.right * 10) / 10);
    const middle = (chart.left + chart.right) / 2;
    assert.true(
      Math.abs(plus[2]![0] - middle) < 0.1,
      "half the time is half the way"
    );
  });

  test("draws how many +1 are needed, which grow with the -1", function (assert) {
    const chart = chartOf([standing(50, 4, 2)]);
    const needed = steps(chart.needed);
    assert.deepEqual(
      needed.map(([, y]) => y),
      [3, 4, 4].map((count) => Math.round(chart.y(count) * 10) / 10)
    );
  });

  test("draws nothing needed where no +1 would do, or none is", function (assert) {
    const blocking = { ...LAZY_TWO_THIRDS, blocking: true };
    const blocked = chartOf([standing(30, 1, 1), standing(60, 1, 0)], blocking);
    assert.strictEqual(blocked.needed.match(/M/g)?.length, 2, "with a gap");

    const consensus = { ...blocking, minimum: 0, plusPerMinus: 0 };
    const free = chartOf([standing(30, 1, 0)], consensus);
    assert.strictEqual(free.needed, "");
  });

  test("has room for everything, however many ballots there are", function (assert) {
    for (const most of [0, 1, 3, 40, 4_000]) {
      const chart = chartOf([standing(1, most, most)], LAZY_TWO_THIRDS, 280);
      assert.true(chart.y(Math.max(most, 2 * most)) >= chart.top - 0.1);
      assert.true(chart.y(-most) <= chart.bottom + 0.1);
      assert.true(
        chart.numbers.length <= 11,
        `${chart.numbers.length} numbers`
      );
      assert.true(
        chart.right - chart.left > 120,
        "a wide part is for the lines"
      );
      assert.true(
        chart.minusEnd - chart.plusEnd >= 14,
        "the names of the lines stand apart"
      );
    }
  });
});
