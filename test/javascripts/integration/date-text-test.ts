import { module, test } from "qunit";
import { setupRenderingTest } from "discourse/tests/helpers/component-test";
import { dateText } from "discourse/plugins/discourse-binding-vote/discourse/lib/date-text";

module("Integration | binding-vote | date text", function (hooks) {
  setupRenderingTest(hooks);

  const now = new Date("2026-11-26T12:00:00");

  test("names day, time and time zone", function (assert) {
    const text = dateText(new Date("2026-12-08T05:54:00"), now);

    assert.true(text.includes("Dec 8"), text);
    assert.true(text.includes("05:54"), text);
    assert.true(/(UTC|GMT|[A-Z]{2,5})\S*$/.test(text), text);
    assert.false(text.includes("2026"), text);
  });

  test("names the year where it is another one", function (assert) {
    const text = dateText(new Date("2027-01-02T05:54:00"), now);

    assert.true(text.includes("2027"), text);
  });
});
