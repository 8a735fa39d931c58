import { module, test } from "qunit";
import {
  numberPlaces,
  type Placed,
  placeLabels,
  textWidth,
} from "discourse/plugins/discourse-binding-vote/discourse/lib/timeline/labels";

const ROOM = { left: 20, right: 220, font: 14 };

function overlapping(labels: readonly Placed[]): boolean {
  return labels.some((one, index) =>
    labels.slice(index + 1).some((other) => {
      const width = textWidth(one.text, 14) + textWidth(other.text, 14);
      return one.row === other.row && Math.abs(one.x - other.x) < width / 2;
    })
  );
}

function inside(labels: readonly Placed[]): boolean {
  return labels.every(({ x, text }) => {
    const half = textWidth(text, 14) / 2;
    const [left, right] = [x - half, x + half];
    return left > ROOM.left - 0.01 && right < ROOM.right + 0.01;
  });
}

module("Unit | binding-vote | timeline | labels", function () {
  test("places labels over what they name, within the room", function (assert) {
    const placed = placeLabels(
      [
        { x: 20, text: "opened" },
        { x: 120, text: "edited" },
        { x: 220, text: "closed" },
      ],
      ROOM,
      2
    )!;
    assert.strictEqual(placed[1]!.x, 120);
    assert.deepEqual(
      placed.map(({ row }) => row),
      [0, 0, 0]
    );
    assert.true(inside(placed));
  });

  test("places them in rows where they would overlap, and not at all where these do not do", function (assert) {
    const near = [
      { x: 100, text: "reached" },
      { x: 110, text: "edited" },
    ];
    const placed = placeLabels(near, ROOM, 2)!;
    assert.deepEqual(
      placed.map(({ row }) => row),
      [0, 1]
    );
    assert.false(overlapping(placed));
    assert.strictEqual(placeLabels(near, ROOM, 1), null);
    assert.strictEqual(
      placeLabels([{ x: 100, text: "much wider than the room is" }], ROOM, 9),
      null
    );
  });

  test("numbers what is too near for words, together where it is too near for numbers", function (assert) {
    const placed = numberPlaces([30, 100, 104, 108, 200], ROOM);
    assert.deepEqual(
      placed.map(({ text }) => text),
      ["1", "2–4", "5"]
    );

    for (let count = 1; count <= 20; count++) {
      for (const spread of [0, 3, 7, 11]) {
        const places = Array.from({ length: count }, (_, index) =>
          Math.min(220, 20 + index * spread)
        );
        const numbers = numberPlaces(places, ROOM);
        assert.true(numbers.length > 0);
        assert.true(inside(numbers));
        assert.false(overlapping(numbers), `${count} at ${spread} pixels`);
        assert.true(numbers.at(-1)!.text.endsWith(String(count)));
      }
    }
  });

  test("takes the letters of some scripts for wider ones", function (assert) {
    assert.true(textWidth("票决结果", 14) > textWidth("vote", 14));
  });
});
