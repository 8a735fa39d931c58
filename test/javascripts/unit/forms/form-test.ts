import { module, test } from "qunit";
import Form from "discourse/plugins/discourse-binding-vote/discourse/lib/forms/form";

/** What a refused request rejects with. */
function refusal(sentence: string, error_type?: string): Error {
  return Object.assign(new Error(), {
    jqXHR: { responseJSON: { errors: [sentence], error_type } },
  });
}

class Letter extends Form {
  readonly subject = this.field("subject", "", { required: true });
  readonly summary = this.field("summary", "", { required: true });
}

class LongLetter extends Letter {
  protected override readonly long = true;
}

/** Has to look the names up before they can be marked. */
class Names extends Form {
  readonly names = this.field("marked_names", "", {
    required: true,
    changed: () => (this.found = undefined),
  });
  found?: string;

  override get known(): boolean {
    return this.found !== undefined;
  }

  protected override async lookUp(): Promise<void> {
    if (this.names.value === "nobody") {
      throw refusal("Nobody is called so.");
    }
    this.found = this.names.value;
  }
}

function written(letter: Letter): Letter {
  letter.subject.choose("A subject");
  letter.summary.choose("We talked.");
  return letter;
}

module("Unit | binding-vote | form", function () {
  test("sends nothing while something is wrong, and says all that is", async function (assert) {
    const letter = new Letter();
    let sent = 0;
    const send = async () => {
      sent += 1;
    };

    assert.false(await letter.submit(send));
    assert.deepEqual(letter.wrong, [letter.subject, letter.summary]);
    letter.subject.choose("A subject");
    assert.false(await letter.submit(send));
    assert.deepEqual(letter.wrong, [letter.summary]);
    assert.strictEqual(sent, 0);

    letter.summary.choose("We talked.");
    assert.true(await letter.submit(send));
    assert.deepEqual(letter.wrong, []);
    assert.strictEqual(sent, 1);
  });

  test("a long one says at its top, too, that something is wrong", async function (assert) {
    const send = async () => {};
    const short = new Letter();
    await short.submit(send);
    assert.strictEqual(short.submission.error, undefined);

    const long = new LongLetter();
    await long.submit(send);
    assert.strictEqual(
      long.submission.error,
      "Something is missing or not right. Have a look at the fields below."
    );
    await written(long).submit(send);
    assert.strictEqual(long.submission.error, undefined);
  });

  test("is being sent until the server has answered", async function (assert) {
    const letter = written(new Letter());
    let answer = () => {};
    const sent = letter.submit(
      () => new Promise((resolve) => (answer = resolve))
    );
    assert.true(letter.submission.saving);
    answer();
    assert.true(await sent);
    assert.false(letter.submission.saving);
  });

  test("keeps what is written where the server refuses, and why it does", async function (assert) {
    const letter = written(new Letter());
    const done = await letter.submit(async () => {
      throw refusal("This vote is closed already.", "closed");
    });

    assert.false(done);
    assert.false(letter.submission.saving);
    assert.strictEqual(
      letter.submission.error,
      "An error occurred: This vote is closed already."
    );
    assert.strictEqual(letter.submission.refusal, "closed");
    assert.strictEqual(letter.summary.value, "We talked.");
    assert.deepEqual(letter.wrong, []);

    letter.summary.choose("");
    await letter.submit(async () => {});
    assert.strictEqual(
      letter.submission.error,
      undefined,
      "a refusal is not what is wrong now"
    );
  });

  test("says that it could not be sent where nobody says why", async function (assert) {
    const letter = written(new Letter());
    assert.false(await letter.submit(() => Promise.reject(new Error())));
    assert.strictEqual(
      letter.submission.error,
      "That could not be saved. Please try again."
    );
    assert.strictEqual(letter.submission.refusal, undefined);
    assert.strictEqual(letter.subject.value, "A subject");
  });

  test("looks up what has to be known, before it is sent", async function (assert) {
    const form = new Names();
    const sent: (string | undefined)[] = [];
    const send = async () => {
      sent.push(form.found);
    };

    assert.false(await form.submit(send));
    assert.strictEqual(form.names.error, "Name at least one person.");
    form.names.choose("nobody");
    assert.false(await form.submit(send));
    assert.strictEqual(
      form.submission.error,
      "An error occurred: Nobody is called so."
    );
    assert.false(form.known);

    form.names.choose("ada");
    assert.false(await form.submit(send), "it is looked up, and not sent");
    assert.true(form.known);
    assert.strictEqual(form.submission.error, undefined);
    assert.deepEqual(sent, []);
    assert.true(await form.submit(send));
    assert.deepEqual(sent, ["ada"]);
  });

  test("knows whether anything would be lost", function (assert) {
    const letter = new Letter();
    assert.false(letter.dirty);
    letter.subject.choose("A subject");
    assert.true(letter.dirty);
    letter.subject.choose("");
    assert.false(letter.dirty);

    written(letter).settle();
    assert.false(letter.dirty, "it has just been kept");
    letter.summary.choose("We talked more.");
    assert.true(letter.dirty);
  });

  test("gives what it holds, and takes it back", function (assert) {
    const { values } = written(new Letter());
    assert.deepEqual(values, { subject: "A subject", summary: "We talked." });

    const other = new Letter();
    other.summary.choose("Mine.");
    other.fill({ subject: "Another", gone: 1 });
    assert.deepEqual(other.values, { subject: "Another", summary: "Mine." });
  });

  test("tells of each change that somebody makes", function (assert) {
    const letter = new Letter();
    const told: unknown[] = [];
    letter.changed = () => told.push(letter.subject.value);
    letter.subject.choose("A");
    letter.subject.choose("A s");
    letter.fill({ subject: "From elsewhere" });
    assert.deepEqual(told, ["A", "A s"]);
  });
});
