import { module, test } from "qunit";
import {
  allMarks,
  labelMarks,
  MOST_MARKS,
  namedMarks,
} from "discourse/plugins/discourse-binding-vote/discourse/lib/timeline/marks";
import { tableRows } from "discourse/plugins/discourse-binding-vote/discourse/lib/timeline/table-rows";
import {
  changeLine,
  changeText,
  whoText,
} from "discourse/plugins/discourse-binding-vote/discourse/lib/timeline/wording";
import {
  changeJson,
  counts,
  hoursAfterOpening,
  timelineJson,
  wholeStory,
} from "../../helpers/timeline/timelines";

/** A text without the signs that keep a choice together. */
function plain(text: string): string {
  return text.replace(/[\u2066\u2069]/g, "");
}

module("Unit | binding-vote | timeline | texts", function () {
  test("says what became of a ballot", function (assert) {
    const both = { binding_before: true, binding_after: true };
    const said = [
      changeJson({ after: "-0" }),
      changeJson({ ...both, before: "+1", after: "−1" }),
      changeJson({ before: "+1", after: null, binding_after: null }),
      changeJson({ before: "+1", binding_before: false }),
      changeJson({ before: "+1", ...both, binding_after: false }),
      changeJson({ changed: 24 }),
    ].map((change) => plain(changeText(change)));
    assert.deepEqual(said, [
      "-0",
      "+1 → −1",
      "+1 → none",
      "+1 is now binding",
      "+1 is no longer binding",
      "changed at once",
    ]);
  });

  test("says whose ballot it was", function (assert) {
    const nobody = { username: null, changed_by: null };
    const said = [
      changeJson(),
      changeJson({ ...nobody, name: "Grace Hopper" }),
      changeJson(nobody),
      changeJson({ changed: 24 }),
    ].map(whoText);
    assert.deepEqual(said, [
      "ada",
      "Grace Hopper",
      "Deleted account",
      "24 ballots",
    ]);
  });

  test("leaves what somebody wrote as it is", function (assert) {
    const hostile = changeJson({ username: null, name: "%{what} {{date}}" });
    assert.true(changeLine(hostile).includes("%{what} {{date}}: "));
  });

  test("names when the rule was reached and lost, and what else happened, by time", function (assert) {
    assert.deepEqual(
      allMarks(timelineJson()).map(({ kind }) => kind),
      ["reached", "edited", "lost", "moved", "reached", "end"]
    );
  });

  test("names the earliest and the latest of very many", function (assert) {
    const events = Array.from({ length: 50 }, (_, index) => ({
      type: "edited" as const,
      at: hoursAfterOpening(index),
    }));
    const all = allMarks(timelineJson({ moments: [], events }));
    const named = namedMarks(all);
    assert.strictEqual(named.length, MOST_MARKS);
    assert.strictEqual(named[0], all[0]);
    assert.strictEqual(named.at(-1), all.at(-1));

    const room = { left: 0, right: 250, font: 14 };
    const labels = labelMarks(named, (at) => (at % 250) + 1, room);
    assert.true(labels.numbered);
    assert.strictEqual(labels.rows, 1);
  });

  test("tells changes and events in one order, with the counts after each", function (assert) {
    const { events } = timelineJson();
    const rows = tableRows(wholeStory(), events, false);
    assert.deepEqual(
      rows.map(({ what }) => plain(what).split(":")[0]),
      [
        "Opened",
        "+1",
        "+1",
        "+1",
        "First post edited",
        "-0",
        "+1 → −1",
        "+1 → none",
        "Closing time moved",
        "+1",
        "Closed",
      ]
    );
    assert.deepEqual(rows[0]!.counts, counts(0));
    assert.deepEqual(rows[4]!.counts, counts(3));
    assert.deepEqual(rows.at(-1)!.counts, counts(2, 1, 1));
    assert.strictEqual(rows[9]!.by, "moira");
    assert.strictEqual(rows[1]!.by, null);
    assert.strictEqual(rows[3]!.turned, "Reached");
    assert.strictEqual(new Set(rows.map(({ key }) => key)).size, rows.length);
  });

  test("keeps back what happened after the last change, while there are more", function (assert) {
    const { events } = timelineJson();
    const rows = tableRows(wholeStory().slice(0, 4), events, true);
    assert.strictEqual(plain(rows.at(-1)!.what), "-0");
    assert.strictEqual(rows.length, 6);
  });
});
