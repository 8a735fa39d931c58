import { module, test } from "qunit";
import ClosingTime, {
  presentClosingTime,
} from "discourse/plugins/discourse-binding-vote/discourse/lib/votes/closing-time";

const NOW = Date.parse("2026-11-22T12:00:00Z");

function at(time: string): Date {
  return new Date(`2026-11-${time}:00Z`);
}

function present(closesAt: Date, closableAt: Date): ClosingTime {
  return presentClosingTime({ closesAt, closableAt }, () => NOW);
}

module("Unit | binding-vote | closing time", function () {
  test("the form offers the present closing time", function (assert) {
    const closing = present(at("28T09:00"), at("24T09:00"));

    assert.strictEqual(closing.value!.valueOf(), at("28T09:00").getTime());
    assert.true(closing.check());
  });

  test("it can be moved later, and earlier down to the minimum period", function (assert) {
    const closing = present(at("28T09:00"), at("24T09:00"));

    closing.choose(moment(at("30T09:00")));
    assert.true(closing.check());
    closing.choose(moment(at("24T09:00")));
    assert.true(closing.check());
    closing.choose(moment(at("24T08:59")));
    assert.false(closing.check());
    assert.strictEqual(closing.error, "This closing time is too early.");
  });

  test("it cannot be moved into the past", function (assert) {
    const closing = present(at("28T09:00"), at("20T09:00"));

    closing.choose(moment(at("22T11:59")));
    assert.false(closing.check());
    assert.strictEqual(closing.earliest.valueOf(), NOW);
  });

  test("the earliest time that it names is a full quarter of an hour, and allowed", function (assert) {
    const closing = present(
      at("28T09:00"),
      new Date("2026-11-24T09:00:20.500Z")
    );

    assert.strictEqual(closing.earliest.valueOf(), at("24T09:15").getTime());
    closing.choose(closing.earliest);
    assert.true(closing.check());
  });

  test("no time at all is refused, and can be mended", function (assert) {
    const closing = present(at("28T09:00"), at("24T09:00"));

    closing.choose(null);
    assert.false(closing.check());
    assert.strictEqual(closing.error, "Choose when the vote closes.");
    closing.choose(moment(at("29T09:00")));
    assert.true(closing.check());
    assert.strictEqual(closing.error, undefined);
  });
});
