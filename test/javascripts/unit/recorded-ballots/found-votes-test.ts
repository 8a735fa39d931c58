import { module, test } from "qunit";
import FoundVotes from "discourse/plugins/discourse-binding-vote/discourse/lib/recorded-ballots/found-votes";
import { foundJson, threadJson } from "../../helpers/threads/threads";
import { LAZY_TWO_THIRDS } from "../../helpers/votes";

module("Unit | binding-vote | found votes", function () {
  test("tells what becomes of each reply", function (assert) {
    const { groups } = new FoundVotes(threadJson());
    assert.deepEqual(
      groups.map(({ fate, replies }) => [
        fate,
        ...replies.map(({ post_number }) => post_number),
      ]),
      [
        ["binding", 2, 4, 5, 8],
        ["non_binding", 6],
        ["superseded", 3],
        ["contradicting", 7],
        ["perhaps", 9],
      ]
    );
  });

  test("counts the choices of those that are counted, and the others apart", function (assert) {
    const found = new FoundVotes(threadJson());
    assert.deepEqual(found.choices, [
      { choice: "+1", count: 4 },
      { choice: "-1", count: 1 },
    ]);
    assert.strictEqual(found.count, 7);
    assert.strictEqual(found.countOf("superseded"), 1);
    assert.strictEqual(found.countOf("contradicting"), 1);
    assert.strictEqual(found.countOf("perhaps"), 1);
    assert.false(found.empty);

    const none = new FoundVotes(threadJson({ replies: [foundJson(2)] }));
    assert.strictEqual(none.countOf("superseded"), 0);
    assert.true(new FoundVotes(threadJson({ replies: [] })).empty);
  });

  test("judges the binding ones by the rule", function (assert) {
    const verdictOf = (rule: typeof LAZY_TWO_THIRDS) =>
      new FoundVotes(threadJson({ rule })).verdict.map(({ key }) => key);

    assert.deepEqual(verdictOf(LAZY_TWO_THIRDS), [
      "reached",
      "opposed",
      "fragile",
    ]);
    assert.deepEqual(verdictOf({ ...LAZY_TWO_THIRDS, blocking: true }), [
      "blocked",
      "opposed",
    ]);
    assert.deepEqual(verdictOf({ ...LAZY_TWO_THIRDS, minimum: 5 }), [
      "needed",
      "votes_there_opposed",
    ]);
  });
});
