import { module, test } from "qunit";
import type { Outcome } from "discourse/plugins/discourse-binding-vote/discourse/lib/tally";
import { verdictText } from "discourse/plugins/discourse-binding-vote/discourse/lib/tally/verdict-text";
import { consequence } from "discourse/plugins/discourse-binding-vote/discourse/lib/votes/consequence";
import type { Kind } from "discourse/plugins/discourse-binding-vote/discourse/lib/votes/kind";

function say(
  outcome: Outcome,
  kind: Kind,
  existing_codebase?: string,
  proposed_codebase?: string
): string {
  const said = consequence(
    { kind, existing_codebase, proposed_codebase },
    outcome
  );
  return said ? verdictText(said) : "";
}

module("Unit | binding-vote | consequence", function () {
  test("what passed is followed, established or adopted", function (assert) {
    assert.strictEqual(
      say("passed", "strategy"),
      "The community follows this strategy."
    );
    assert.strictEqual(say("passed", "module"), "The module is established.");
    assert.strictEqual(
      say("passed", "codebase", "main", "unity"),
      "unity is adopted in place of main."
    );
    assert.strictEqual(
      say("passed", "codebase", "%{proposed} $&", "%{existing} {{existing}}"),
      "%{existing} {{existing}} is adopted in place of %{proposed} $&."
    );
    assert.strictEqual(
      say("passed", "codebase", undefined, "yardstick"),
      "yardstick is adopted."
    );
    assert.strictEqual(
      say("passed", "codebase"),
      "The new codebase is adopted."
    );
  });

  test("what did not pass is not, and an existing codebase continues", function (assert) {
    for (const outcome of ["too_few", "voted_down"] as const) {
      assert.strictEqual(
        say(outcome, "strategy"),
        "This strategy is not adopted."
      );
      assert.strictEqual(
        say(outcome, "module"),
        "The module is not established."
      );
      assert.strictEqual(
        say(outcome, "codebase", "main", "unity"),
        "The existing codebase, main, continues."
      );
      assert.strictEqual(
        say(outcome, "codebase", undefined, "yardstick"),
        "yardstick is not adopted."
      );
      assert.strictEqual(
        say(outcome, "codebase"),
        "The existing codebase continues."
      );
    }
  });

  test("what is cancelled decides nothing, so that an existing codebase continues", function (assert) {
    assert.strictEqual(say("cancelled", "strategy"), "");
    assert.strictEqual(say("cancelled", "module"), "");
    assert.strictEqual(
      say("cancelled", "codebase", undefined, "yardstick"),
      ""
    );
    assert.strictEqual(
      say("cancelled", "codebase", "main", "unity"),
      "The existing codebase, main, continues."
    );
    assert.strictEqual(
      say("cancelled", "codebase"),
      "The existing codebase continues."
    );
  });
});
