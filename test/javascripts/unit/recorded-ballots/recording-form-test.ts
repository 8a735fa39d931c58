import { module, test } from "qunit";
import RecordingForm from "discourse/plugins/discourse-binding-vote/discourse/lib/recorded-ballots/recording-form";

const LINK = "https://lists.apache.org/thread/0abc";

function filled(): RecordingForm {
  const form = new RecordingForm();
  form.person.choose(" Grace ");
  form.choice.choose(" \u22121 ");
  form.link.choose(` ${LINK} `);
  form.castAt.choose(moment.utc("2026-11-24T09:00:00Z"));
  return form;
}

/** Whose ballot it is, as it is sent. */
function sentPerson({ recording }: RecordingForm): string {
  return "name" in recording
    ? `name ${recording.name}`
    : `username ${recording.username}`;
}

async function refuse(
  form: RecordingForm,
  error_type: string
): Promise<boolean> {
  const jqXHR = { responseJSON: { errors: ["No."], error_type } };
  return form.submit(() =>
    Promise.reject(Object.assign(new Error(), { jqXHR }))
  );
}

module("Unit | binding-vote | recording form", function () {
  test("says what is missing; a reason never is", function (assert) {
    const form = new RecordingForm();
    form.castAt.choose(null);

    assert.false(form.check());
    assert.deepEqual(
      form.wrong.map(({ error }) => error),
      [
        "Say whose ballot it is.",
        "Say how the person voted.",
        "Give the link to the ballot.",
        "Say when the ballot was cast.",
      ]
    );
  });

  test("sends what is filled in, without what stands around it", function (assert) {
    const form = filled();
    assert.true(form.check());
    assert.deepEqual(form.recording, {
      username: "Grace",
      choice: "-1",
      link: LINK,
      cast_at: "2026-11-24T09:00:00.000Z",
      reason: "",
    });
  });

  test("takes a person for a plain name only where nobody has that username, and that is said", async function (assert) {
    const form = filled();
    await refuse(form, "cast_here");
    assert.false(form.unknown);
    await refuse(form, "unknown_people");
    assert.true(form.unknown);
    assert.strictEqual(sentPerson(form), "username Grace");

    form.plainName.choose(true);
    assert.strictEqual(sentPerson(form), "name Grace");

    form.person.choose("Gracee");
    assert.false(form.unknown);
    assert.strictEqual(sentPerson(form), "username Gracee");
  });
});
