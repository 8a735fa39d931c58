import { module, test } from "qunit";
import CancellationForm from "discourse/plugins/discourse-binding-vote/discourse/lib/votes/cancellation-form";

function typed(value: string): Event {
  return { target: { value } } as unknown as Event;
}

module("Unit | binding-vote | cancellation form", function () {
  test("asks for a reason, and lets it be mended", function (assert) {
    const form = new CancellationForm();

    form.setReason(typed("  \n"));
    assert.false(form.check());
    assert.strictEqual(form.error, "Say why the vote is cancelled.");

    form.setReason(typed("Opened in the wrong topic."));
    assert.true(form.check());
    assert.strictEqual(form.error, undefined);
    assert.strictEqual(form.reason, "Opened in the wrong topic.");
  });
});
