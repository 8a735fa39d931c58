import { module, test } from "qunit";
import { readBallotText } from "discourse/plugins/discourse-binding-vote/discourse/lib/replies/ballot-text";
import { hasVoteMark } from "discourse/plugins/discourse-binding-vote/discourse/lib/replies/vote-mark";

/** What people believe to be a vote, and is not read. */
const MARKED = [
  "Probably +1",
  "Not a +1",
  "Most of us are +1 (binding)",
  "+ 1",
  "+1, but only after the licence check",
  "I vote yes",
  "I'm voting against it.",
  "You have my vote!",
  "Yes (non-binding)",
  "So it is a − 1 then",
  "Fine by me, so maybe -0.",
  "👍👍",
  "✅",
  ":white_check_mark:",
  "> +1\n\nSo perhaps +1 too",
];

const UNMARKED = [
  "",
  "It works for me.",
  "C++11 and gcc -O1",
  "Release 0.7.0-1 of 2026-11-1",
  "x+1 is larger than x-1",
  "Call +1 555 0100",
  "👍 Thanks for the work",
  "> +1 (binding)",
  '[quote="ada"]\nmy vote is +1\n[/quote]\nThat was last year.',
  "`+1` is what one writes",
  "```\nProbably +1\n```",
  "The vote is open, and it is binding.",
  "I voted last week.",
];

module("Unit | binding-vote | vote mark", function () {
  for (const text of MARKED) {
    test(`has one: ${text}`, function (assert) {
      assert.strictEqual(readBallotText(text), null);
      assert.true(hasVoteMark(text));
    });
  }

  for (const text of UNMARKED) {
    test(`has none: ${text}`, function (assert) {
      assert.false(hasVoteMark(text));
    });
  }
});
