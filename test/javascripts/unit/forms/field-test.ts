import { module, test } from "qunit";
import Field from "discourse/plugins/discourse-binding-vote/discourse/lib/forms/field";

function changeOf(control: object): Event {
  return { target: control } as unknown as Event;
}

module("Unit | binding-vote | field", function () {
  test("what is required may not be empty", function (assert) {
    const text = new Field("mark_reason", "", { required: true });
    const people = new Field<string[]>("added_people", [], { required: true });
    const time = new Field<Date | null>("closes_at", null, { required: true });

    for (const value of ["", " \n"]) {
      text.choose(value);
      assert.false(text.check());
    }
    assert.strictEqual(
      text.error,
      "Say why, so that others can understand it."
    );
    assert.false(people.check());
    assert.strictEqual(people.error, "Choose at least one person.");
    assert.false(time.check());
    assert.strictEqual(time.error, "Choose when the vote closes.");

    text.choose("why");
    people.choose(["ada"]);
    time.choose(new Date());
    for (const field of [text, people, time]) {
      assert.true(field.check());
    }
    assert.strictEqual(text.error, undefined);
  });

  test("what is required may depend on the rest of the form", function (assert) {
    let required = true;
    const field = new Field("subject", "", { required: () => required });
    assert.true(field.required);
    assert.false(field.check());

    required = false;
    assert.false(field.required);
    assert.true(field.check());
    assert.strictEqual(field.error, undefined);
  });

  test("what is not required is held to the rest of the demands where it is there", function (assert) {
    const asked: string[] = [];
    const field = new Field("links", " ", {
      wrong: (value) => {
        asked.push(value);
        return value === "good" ? undefined : `${value} is wrong.`;
      },
    });
    assert.true(field.check());

    field.choose("bad");
    assert.strictEqual(field.error, undefined, "not before it is checked");
    assert.false(field.check());
    assert.strictEqual(field.error, "bad is wrong.");

    field.choose("good");
    assert.strictEqual(field.error, "bad is wrong.", "until it is checked");
    assert.true(field.check());
    assert.strictEqual(field.error, undefined);
    assert.deepEqual(asked, ["bad", "good"]);
  });

  test("takes what is typed and what is ticked, and tells of it", function (assert) {
    const told: unknown[] = [];
    const changed = (value: unknown) => told.push(value);
    const text = new Field("subject", "", { changed });
    const box = new Field("ask_found", false, { changed });

    text.read(changeOf({ type: "text", value: "A subject" }));
    box.read(changeOf({ type: "checkbox", value: "on", checked: true }));
    assert.strictEqual(text.value, "A subject");
    assert.true(box.value);
    assert.deepEqual(told, ["A subject", true]);
  });

  test("has its texts by its name", function (assert) {
    const field = new Field("subject", "");
    assert.strictEqual(field.label, "Subject");
    assert.strictEqual(field.hint, "The decision in one line.");
  });
});
