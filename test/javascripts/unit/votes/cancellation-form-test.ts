import { module, test } from "qunit";
import CancellationForm from "discourse/plugins/discourse-binding-vote/discourse/lib/votes/managing/cancellation-form";

module("Unit | binding-vote | cancellation form", function () {
  test("asks for a reason, and lets it be mended", function (assert) {
    const form = new CancellationForm();

    form.reason.choose("  \n");
    assert.false(form.check());
    assert.strictEqual(form.reason.error, "Say why the vote is cancelled.");

    form.reason.choose("Opened in the wrong topic.");
    assert.true(form.check());
    assert.strictEqual(form.reason.error, undefined);
    assert.strictEqual(form.reason.value, "Opened in the wrong topic.");
  });
});
