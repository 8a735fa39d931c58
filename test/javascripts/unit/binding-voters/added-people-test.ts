import { module, test } from "qunit";
import AddedPeople from "discourse/plugins/discourse-binding-vote/discourse/lib/binding-voters/added-people";
import Vote from "discourse/plugins/discourse-binding-vote/discourse/lib/votes/vote";
import { voteJson } from "../../helpers/votes";

/** Asks no server what it would do. */
class Chosen extends AddedPeople {
  protected override async look() {
    return { found: [], doubtful: [], unknown: [], already: [], effects: [] };
  }
}

module("Unit | binding-vote | added people", function () {
  test("asks for people and for a reason, both at once", function (assert) {
    const form = new AddedPeople(new Vote(voteJson()));
    assert.false(form.check());
    assert.strictEqual(form.usernames.error, "Choose at least one person.");
    assert.strictEqual(
      form.reason.error,
      "Say why, so that others can understand it."
    );
  });

  test("marks those who are chosen as binding", function (assert) {
    const own = { ...voteJson().own, roster: ["vote" as const] };
    const form = new Chosen(new Vote(voteJson({ own })));
    form.usernames.choose(["ada", "ben"]);
    form.reason.choose("why");

    assert.true(form.check());
    assert.deepEqual(form.order, {
      usernames: "ada\nben",
      binding: true,
      scope: "vote",
      reason: "why",
    });
  });
});
