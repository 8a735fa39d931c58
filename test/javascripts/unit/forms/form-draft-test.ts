import { module, test } from "qunit";
import Form from "discourse/plugins/discourse-binding-vote/discourse/lib/forms/form";
import FormDraft from "discourse/plugins/discourse-binding-vote/discourse/lib/forms/form-draft";
import ClosingTime from "discourse/plugins/discourse-binding-vote/discourse/lib/votes/closing-time";

const KEY = "19_280";

class Letter extends Form {
  readonly subject = this.field("subject", "The title");
  readonly closing = this.add(
    new ClosingTime(moment("2126-11-28T09:00:00Z"), () => moment())
  );
}

/** A form as it is opened. */
function open(key = KEY) {
  const letter = new Letter();
  return { letter, draft: new FormDraft(key, letter) };
}

module("Unit | binding-vote | draft of a form", function (hooks) {
  hooks.beforeEach(() => localStorage.clear());
  hooks.afterEach(() => localStorage.clear());

  test("keeps what is written, at every change", function (assert) {
    const { letter, draft } = open();
    assert.false(draft.kept);
    const before = Date.now();
    letter.subject.choose("Mine");
    assert.true(draft.kept);
    letter.closing.choose(moment("2126-12-01T10:00:00Z"));

    const again = open();
    assert.strictEqual(again.letter.subject.value, "Mine");
    assert.strictEqual(
      again.letter.closing.value!.toISOString(),
      "2126-12-01T10:00:00.000Z"
    );
    assert.false(again.letter.dirty, "nothing is lost where it is closed");
    const kept = again.draft.found!.getTime();
    assert.true(before <= kept);
    assert.true(kept <= Date.now());
  });

  test("is of one form alone", function (assert) {
    open().letter.subject.choose("Mine");
    const other = open("19_281");
    assert.strictEqual(other.letter.subject.value, "The title");
    assert.strictEqual(other.draft.found, null);
  });

  test("leaves a closing time out that is over by now", function (assert) {
    const { letter } = open();
    letter.subject.choose("Mine");
    letter.closing.choose(moment("2020-01-01T00:00:00Z"));

    const again = open();
    assert.strictEqual(again.letter.subject.value, "Mine");
    assert.strictEqual(again.letter.closing.value!.year(), 2126);
  });

  test("is gone where it is discarded, or nothing is written any more", function (assert) {
    const { letter, draft } = open();
    letter.subject.choose("Mine");
    draft.discard();
    assert.strictEqual(open().draft.found, null);

    letter.subject.choose("Mine");
    letter.subject.choose("The title");
    assert.false(draft.kept);
    assert.strictEqual(open().draft.found, null);
  });

  test("can be emptied, and brought back until one writes on", function (assert) {
    open().letter.subject.choose("Mine");
    const { letter, draft } = open();

    draft.startAnew();
    assert.strictEqual(letter.subject.value, "The title");
    assert.strictEqual(open().draft.found, null);
    draft.takeBack();
    assert.strictEqual(letter.subject.value, "Mine");
    assert.strictEqual(open().letter.subject.value, "Mine");

    draft.startAnew();
    letter.subject.choose("Another");
    assert.strictEqual(draft.replaced, null);
  });

  test("says where the browser has no room", function (assert) {
    const { letter, draft } = open();
    const more = "x".repeat(10_000_000);
    letter.subject.choose(more);
    assert.false(draft.kept);
    assert.strictEqual(letter.subject.value, more);
  });

  test("does without what is no draft", function (assert) {
    open().letter.subject.choose("Mine");
    for (const key of Object.keys(localStorage)) {
      localStorage.setItem(key, "{");
    }
    const { letter, draft } = open();
    assert.strictEqual(letter.subject.value, "The title");
    assert.strictEqual(draft.found, null);
  });
});
