import { module, test } from "qunit";
import { setupRenderingTest } from "discourse/tests/helpers/component-test";
import RecordingForm from "discourse/plugins/discourse-binding-vote/discourse/lib/recorded-ballots/recording-form";
import { answerPeople } from "../../helpers/recorded-ballots";
import { user } from "../../helpers/votes";

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

module("Unit | binding-vote | recording form", function (hooks) {
  setupRenderingTest(hooks);

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

  test("sends what is filled in, without what stands around it", async function (assert) {
    answerPeople(user(31, "grace"));
    const form = filled();
    await form.people.find(form.person.value);
    assert.true(form.check());
    assert.deepEqual(form.recording, {
      username: "grace",
      choice: "-1",
      link: LINK,
      cast_at: "2026-11-24T09:00:00.000Z",
      reason: "",
    });
  });

  test("looks up who it is before it is sent, and says first that a name is a plain one", async function (assert) {
    answerPeople(user(31, "gracey"));
    const form = filled();
    let sent = 0;
    const send = async () => void (sent += 1);
    assert.false(form.plain);
    assert.false(await form.submit(send));
    assert.strictEqual(sent, 0);
    assert.true(form.plain);
    assert.true(await form.submit(send));
    assert.strictEqual(sentPerson(form), "name Grace");

    form.person.choose("@GraceY ");
    assert.false(form.plain, "it is not known yet");
    assert.true(await form.submit(send));
    assert.strictEqual(sentPerson(form), "username gracey");
  });

  test("takes for an account what the server knows to be one", async function (assert) {
    answerPeople();
    const form = filled();
    await form.people.find(form.person.value);
    await refuse(form, "cast_here");
    assert.strictEqual(sentPerson(form), "name Grace");
    await refuse(form, "name_is_account");
    assert.strictEqual(sentPerson(form), "username Grace");
    assert.false(form.plain);

    form.person.choose("Gracee");
    await form.people.find(form.person.value);
    assert.strictEqual(sentPerson(form), "name Gracee");
  });
});
