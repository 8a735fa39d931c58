import { module, test } from "qunit";
import { setupRenderingTest } from "discourse/tests/helpers/component-test";
import FoundThread from "discourse/plugins/discourse-binding-vote/discourse/lib/imports/found-thread";
import type { ImportedRowJson } from "discourse/plugins/discourse-binding-vote/discourse/lib/imports/import-api";
import {
  type ThreadEffect,
  threadEffect,
  threadEffectText,
} from "discourse/plugins/discourse-binding-vote/discourse/lib/imports/thread-effect";
import {
  accountJson,
  importJson,
  plainJson,
  rowJson,
} from "../../helpers/imports/threads";
import { LAZY_TWO_THIRDS } from "../../helpers/votes";

/** What rows do to two binding +1 and a non-binding one. */
function effectOf(...rows: ImportedRowJson[]): ThreadEffect {
  const vote = {
    rule: LAZY_TWO_THIRDS,
    binding: { plus: 2, zero: 0, minus: 0 },
    nonBinding: { plus: 1, zero: 0, minus: 0 },
  };
  return threadEffect(vote, new FoundThread(importJson(rows)).recorded);
}

function text(effect: ThreadEffect): string | undefined {
  return threadEffectText(effect)?.replaceAll(/[\u2066\u2069]/g, "");
}

module("Unit | binding-vote | thread effect", function (hooks) {
  setupRenderingTest(hooks);

  test("counts who binds apart from who does not", function (assert) {
    const effect = effectOf(
      rowJson("ada"),
      rowJson("grace", { choice: "-1" }),
      plainJson("alan"),
      plainJson("linus", { choice: "0" })
    );
    assert.deepEqual(effect.before, {
      binding: { plus: 2, zero: 0, minus: 0 },
      nonBinding: { plus: 1, zero: 0, minus: 0 },
      reached: false,
    });
    assert.deepEqual(effect.after, {
      binding: { plus: 3, zero: 0, minus: 1 },
      nonBinding: { plus: 2, zero: 1, minus: 0 },
      reached: true,
    });
    assert.strictEqual(
      text(effect),
      "+1: 2 → 3 binding. −1: 0 → 1 binding. " +
        "+1: 1 → 2 non-binding. 0: 0 → 1 non-binding. Now reached."
    );
  });

  test("puts a ballot in the place of the person's former one", function (assert) {
    const now = { choice: "+1", binding: true, recorded: true } as const;
    const account = accountJson("ada", { now });
    const changed = effectOf(rowJson("ada", { choice: "-1", account }));
    assert.deepEqual(changed.after.binding, { plus: 1, zero: 0, minus: 1 });

    const same = effectOf(rowJson("ada", { account }));
    assert.deepEqual(same.after, same.before);
    assert.strictEqual(text(same), undefined);
    assert.strictEqual(text(effectOf()), undefined);
  });
});
