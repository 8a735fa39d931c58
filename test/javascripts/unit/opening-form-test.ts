import { module, test } from "qunit";
import OpeningForm from "discourse/plugins/discourse-binding-vote/discourse/lib/opening-form";

function form() {
  return new OpeningForm({
    subject: "Bring the FFI home",
    rule: "lazy_two_thirds",
    defaultDays: 7,
    minimumHours: 72,
  });
}

function typed(value: string): Event {
  return { target: { value } } as unknown as Event;
}

module("Unit | binding-vote | opening form", function () {
  test("it closes after the default period", function (assert) {
    const days = form().closing.time!.diff(moment(), "days", true);
    assert.strictEqual(Math.round(days), 7);
  });

  test("the default is never below the minimum period", function (assert) {
    const long = new OpeningForm({
      subject: "",
      rule: "lazy_two_thirds",
      defaultDays: 7,
      minimumHours: 240,
    });
    long.setSubject(typed("A subject"));
    long.setSummary(typed("A summary"));

    assert.true(long.check());
  });

  test("says what is missing, field by field", function (assert) {
    const empty = form();
    empty.setSubject(typed("  "));
    empty.closing.choose(null);

    assert.false(empty.check());
    assert.deepEqual(Object.keys(empty.errors), ["subject", "summary"]);
    assert.strictEqual(empty.closing.error, "Choose when the vote closes.");
  });

  test("refuses a closing time that is too near, and lets it be mended", function (assert) {
    const hasty = form();
    hasty.setSummary(typed("We talked."));
    hasty.closing.choose(moment().add(71, "hours"));
    assert.false(hasty.check());
    assert.strictEqual(hasty.closing.error, "This closing time is too early.");

    hasty.closing.choose(moment().add(73, "hours"));
    assert.true(hasty.check());
    assert.strictEqual(hasty.closing.error, undefined);
  });

  test("sends what is filled in", function (assert) {
    const filled = form();
    filled.setKind("module");
    filled.setSummary(typed("We talked."));
    filled.setRule("simple_majority");
    filled.closing.choose(moment.utc("2027-01-01T12:00:00Z"));

    assert.deepEqual(filled.opening, {
      kind: "module",
      subject: "Bring the FFI home",
      summary: "We talked.",
      closes_at: "2027-01-01T12:00:00.000Z",
      rule: "simple_majority",
    });
  });
});
