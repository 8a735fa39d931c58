import { module, test } from "qunit";
import FoundPeople from "discourse/plugins/discourse-binding-vote/discourse/lib/binding-voters/found-people";
import { user } from "../../helpers/votes";

module("Unit | binding-vote | found people", function () {
  test("takes those who are found, and of the doubtful ones those that are ticked, once each", function (assert) {
    const found = new FoundPeople({
      found: [user(1, "ada"), user(2, "ben")],
      doubtful: [
        { name: "Ada L", reason: "full_name", user: user(1, "ada") },
        { name: "sue", reason: "suspended", user: user(3, "sue") },
      ],
      unknown: ["ghost"],
    });
    const takenOf = () => found.doubts.map(({ taken }) => taken);
    const [ada, sue] = found.doubts;

    assert.deepEqual(found.usernames, ["ada", "ben"]);
    found.toggle(sue!);
    found.toggle(ada!);
    assert.deepEqual(takenOf(), [true, true]);
    assert.deepEqual(found.usernames, ["ada", "ben", "sue"]);

    found.toggle(sue!);
    assert.deepEqual(takenOf(), [true, false]);
    assert.deepEqual(found.usernames, ["ada", "ben"]);
  });
});
