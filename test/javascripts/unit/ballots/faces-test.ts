import { module, test } from "qunit";
import Faces, {
  CROWD_FACES,
  MOST_FACES,
  shownFaces,
} from "discourse/plugins/discourse-binding-vote/discourse/lib/ballots/faces";
import { face } from "../../helpers/votes";

const AVERY = face("avery");
const BLAKE = face("blake");
const OWN = face("eviltrout");

function counts(plus: number, minus = 0) {
  return { plus, zero: 0, minus };
}

module("Unit | binding-vote | faces", function () {
  test("are as many as there are ballots, those empty that are not known", function (assert) {
    assert.deepEqual(shownFaces([AVERY, BLAKE], 3, null, false), [
      AVERY,
      BLAKE,
      {},
    ]);
    assert.deepEqual(shownFaces([AVERY, BLAKE], 1, null, false), [AVERY]);
    assert.deepEqual(shownFaces([], 0, OWN, false), []);
  });

  test("are a few where there are more ballots than room", function (assert) {
    const shown = (count: number) =>
      shownFaces([AVERY], count, null, false).length;
    assert.strictEqual(shown(MOST_FACES), MOST_FACES);
    assert.strictEqual(shown(MOST_FACES + 1), CROWD_FACES);
    assert.strictEqual(shown(4_000), CROWD_FACES);

    const known = Array.from({ length: CROWD_FACES }, () => AVERY);
    assert.deepEqual(shownFaces(known, 4_000, OWN, true), [
      ...known.slice(1),
      OWN,
    ]);
  });

  test("one's own is on the side of one's ballot at once, and there only", function (assert) {
    assert.deepEqual(shownFaces([AVERY], 3, OWN, true), [AVERY, {}, OWN]);
    assert.deepEqual(
      shownFaces([OWN, AVERY], 2, OWN, true),
      [OWN, AVERY],
      "where the server has it"
    );
    assert.deepEqual(
      shownFaces([OWN, AVERY], 1, OWN, false),
      [AVERY],
      "not where it was before"
    );
    assert.deepEqual(shownFaces([AVERY], 1, OWN, true), [OWN]);
  });

  test("fall behind where there are, or may be, others", function (assert) {
    const known = { plus: [AVERY, BLAKE], minus: [] };
    const stale = (after: ReturnType<typeof counts>, recounted = false) => {
      const faces = new Faces(known, counts(2));
      faces.change(after, recounted);
      return faces.stale;
    };

    assert.false(stale(counts(2)));
    assert.true(stale(counts(3)), "somebody is new");
    assert.true(stale(counts(1)), "somebody is gone");
    assert.true(stale(counts(2, 1)));
    assert.true(stale(counts(2), true), "one may have come for another");
  });

  test("stay as they are while more come than there is room for", function (assert) {
    const plus = Array.from({ length: CROWD_FACES }, () => AVERY);
    const faces = new Faces({ plus, minus: [] }, counts(40));

    faces.change(counts(41), false);
    assert.false(faces.stale);
    faces.change(counts(40), false);
    assert.true(faces.stale, "who is gone may be one of the first");
    faces.keep({ plus, minus: [] }, counts(40));
    assert.false(faces.stale);
  });
});
