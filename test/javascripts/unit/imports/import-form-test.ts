import { module, test } from "qunit";
import { setupRenderingTest } from "discourse/tests/helpers/component-test";
import pretender from "discourse/tests/helpers/create-pretender";
import ImportForm from "discourse/plugins/discourse-binding-vote/discourse/lib/imports/import-form";
import {
  answerReading,
  importJson,
  READ,
  rowJson,
} from "../../helpers/imports/threads";
import { answer } from "../../helpers/votes";

const PATTERN = "https://lists.apache.org/thread/{message_id}";

/** A form into which a text was pasted. */
function pasted(text = "From: Ada"): ImportForm {
  const form = new ImportForm(7);
  form.text.choose(text);
  return form;
}

/** Presses the button that sends; counts how often something is recorded. */
function presser(form: ImportForm): {
  press(): Promise<boolean>;
  sent: number;
} {
  const counter = {
    sent: 0,
    press: () => form.submit(async () => void (counter.sent += 1)),
  };
  return counter;
}

module("Unit | binding-vote | import form", function (hooks) {
  setupRenderingTest(hooks);

  test("asks for a text or a file, none of which is too long", function (assert) {
    const form = new ImportForm(7);
    assert.false(form.check());
    assert.strictEqual(form.text.error, "Paste a text, or choose a file.");

    form.text.choose("x".repeat(6 * 1024 * 1024 + 1));
    assert.false(form.check());
    assert.true(form.text.error!.includes("at most 6 MB"));

    form.file.choose(new File(["+1"], "thread.mbox"));
    assert.strictEqual(form.text.error, undefined);
    assert.true(form.check());
    assert.true(form.dirty);

    form.file.choose(
      new File(["x".repeat(6 * 1024 * 1024 + 1)], "thread.mbox")
    );
    assert.false(form.check());
    assert.true(form.file.error!.includes("at most 6 MB"));
  });

  test("reads first, and records once there is something to be recorded", async function (assert) {
    const sent = answerReading(importJson([rowJson("ada")]));
    const form = pasted();
    const button = presser(form);
    assert.strictEqual(form.step, "read");
    assert.false(await button.press());
    assert.strictEqual(sent[0]!.get("text"), "From: Ada");
    assert.false(sent[0]!.has("file"));
    assert.false(sent[0]!.has("link_pattern"));
    assert.strictEqual(form.step, "record");

    form.found!.rows[0]!.choose(false);
    assert.false(await button.press());
    assert.strictEqual(form.nothing, "Choose at least one ballot.");
    form.found!.rows[0]!.choose(true);
    assert.true(await button.press());
    assert.strictEqual(form.nothing, undefined);
    assert.strictEqual(button.sent, 1);
  });

  test("sends a file in the place of the text", async function (assert) {
    const sent = answerReading(importJson([rowJson("ada")]));
    const form = pasted();
    const file = new File(["From ada"], "thread.mbox");
    form.file.choose(file);
    await presser(form).press();
    assert.strictEqual((sent[0]!.get("file") as File).name, "thread.mbox");
    assert.false(sent[0]!.has("text"));
  });

  test("asks once where messages are read that have no link", async function (assert) {
    const without = rowJson("ada", { link: null, problem: "no_link" });
    const sent = answerReading(
      importJson([without], { link_needed: true }),
      importJson([rowJson("ada")], { link_needed: true })
    );
    const form = pasted();
    const button = presser(form);
    await button.press();
    assert.strictEqual(form.step, "fill_links");
    await button.press();
    assert.strictEqual(
      form.linkPattern.error,
      "Say where the messages can be read."
    );
    assert.strictEqual(sent.length, 1);

    form.linkPattern.choose(` ${PATTERN} `);
    await button.press();
    assert.strictEqual(sent[1]!.get("link_pattern"), PATTERN);
    assert.strictEqual(form.step, "record");
    assert.strictEqual(button.sent, 0);

    form.found!.rows[0]!.choose(false);
    assert.strictEqual(form.step, "record");
    form.found!.rows[0]!.choose(true);
    assert.true(await button.press());
  });

  test("says at its field what cannot be read, and loses nothing", async function (assert) {
    let refusal = "No thread.";
    pretender.post(READ, () => answer({ errors: [refusal] }, 422));
    const form = pasted();
    const button = presser(form);
    assert.false(await button.press());
    assert.true(form.text.error!.includes("No thread."));
    assert.strictEqual(form.submission.error, undefined);
    assert.strictEqual(form.text.value, "From: Ada");

    const row = rowJson("ada", { link: null, problem: "no_link" });
    answerReading(importJson([row], { link_needed: true }));
    await button.press();
    refusal = "No address.";
    pretender.post(READ, () => answer({ errors: [refusal] }, 422));
    form.linkPattern.choose("lists");
    await button.press();
    assert.true(form.linkPattern.error!.includes("No address."));
    assert.strictEqual(form.found!.rows.length, 1);
  });

  test("goes back to the text, and has what was decided again", async function (assert) {
    answerReading(importJson([rowJson("ada"), rowJson("grace")]));
    const form = pasted();
    const button = presser(form);
    await button.press();
    form.found!.rows[0]!.choose(false);
    form.goBack();
    assert.strictEqual(form.step, "read");
    assert.strictEqual(form.text.value, "From: Ada");
    await button.press();
    assert.deepEqual(
      form.found!.recorded.map(({ key }) => key),
      ["grace"]
    );
  });

  test("marks the row that was refused", async function (assert) {
    answerReading(importJson([rowJson("ada"), rowJson("grace")]));
    const form = pasted();
    await presser(form).press();
    const refuse = (key?: string) =>
      form.refuse({
        jqXHR: { responseJSON: { errors: ["No."], extras: { key } } },
      });
    const errors = () => form.found!.rows.map(({ error }) => !!error);
    refuse();
    assert.deepEqual(errors(), [false, false]);
    refuse("grace");
    assert.deepEqual(errors(), [false, true]);
    form.found!.rows[1]!.choose(false);
    assert.deepEqual(errors(), [false, false]);
  });
});
