import { module, test } from "qunit";
import type { BallotText } from "discourse/plugins/discourse-binding-vote/discourse/lib/replies/ballot-text";
import {
  composerPhrases,
  type Writing,
} from "discourse/plugins/discourse-binding-vote/discourse/lib/replies/composer-wording";
import { ballotJson } from "../../helpers/votes";

const PLUS: BallotText = {
  typed: "++1",
  choice: "+1",
  claimsBinding: null,
  sure: true,
};

function keys(changes: Partial<Writing>): string[] {
  const writing: Writing = {
    text: PLUS,
    perhaps: null,
    contradicts: false,
    unread: false,
    missing: 0,
    declined: false,
    binds: true,
    cast: null,
    ...changes,
  };
  return composerPhrases(writing).map(
    ({ key, options }) => `${key} ${JSON.stringify(options ?? {})}`
  );
}

module("Unit | binding-vote | composer wording", function () {
  test("says what would be recorded, as it is typed", function (assert) {
    assert.deepEqual(keys({}), ['records_binding {"typed":"++1"}']);
    assert.deepEqual(keys({ binds: false }), [
      'records_non_binding {"typed":"++1"}',
    ]);
    assert.deepEqual(keys({ declined: true }), ['declined {"typed":"++1"}']);
  });

  test("says what becomes of the ballot that is cast already", function (assert) {
    const minus = ballotJson({ choice: "-1", typed: "-1" });
    assert.deepEqual(keys({ cast: minus }), [
      'changes_binding {"before":"-1","typed":"++1"}',
    ]);
    assert.deepEqual(keys({ cast: minus, binds: false }), [
      'changes_non_binding {"before":"-1","typed":"++1"}',
    ]);
    assert.deepEqual(keys({ cast: ballotJson() }), ['same {"typed":"+1"}']);
    assert.deepEqual(keys({ cast: ballotJson({ reason: "It works." }) }), [
      'same_with_reason {"typed":"+1"}',
    ]);
  });

  test("asks of what is perhaps a vote, and says once it is answered", function (assert) {
    const perhaps = { ...PLUS, sure: false };
    assert.deepEqual(keys({ perhaps, text: null }), [
      'perhaps {"typed":"++1"}',
      "unanswered {}",
    ]);
    assert.deepEqual(keys({ perhaps, text: null, declined: true }), [
      'declined {"typed":"++1"}',
    ]);
    assert.deepEqual(keys({ perhaps, text: perhaps }), [
      'records_binding {"typed":"++1"}',
    ]);
  });

  test("asks which of contradicting votes counts, also once one is chosen", function (assert) {
    assert.deepEqual(keys({ contradicts: true, text: null }), [
      "which {}",
      "none_chosen {}",
    ]);
    assert.deepEqual(keys({ contradicts: true }), [
      "which {}",
      'records_binding {"typed":"++1"}',
    ]);
  });

  test("promises nothing that the forum refuses", function (assert) {
    assert.deepEqual(keys({ missing: 17 }), [
      'too_short {"typed":"++1","count":17}',
    ]);
    assert.deepEqual(keys({ missing: 17, cast: ballotJson() }), [
      'too_short_same {"typed":"++1","count":17}',
    ]);
    assert.deepEqual(keys({ missing: 17, declined: true }), [
      'declined {"typed":"++1"}',
    ]);
  });

  test("says that nothing is recorded where no vote can be read", function (assert) {
    assert.deepEqual(keys({ text: null, unread: true }), ["unread {}"]);
  });
});
