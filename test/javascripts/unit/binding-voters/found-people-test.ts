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
      already: [2, 3],
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
    assert.deepEqual(found.already, ["ben", "sue"]);
  });

  test("takes whom an unknown name is said to mean", function (assert) {
    const found = new FoundPeople({
      found: [user(1, "ada")],
      doubtful: [],
      unknown: ["ghost", "Ben B"],
      already: [],
    });
    found.identify("Ben B", ["ben"]);
    found.identify("ghost", ["ben", "casper"]);
    assert.deepEqual(found.usernames, ["ada", "ben", "casper"]);
    assert.deepEqual(found.unknown, [
      { name: "ghost", usernames: ["casper"] },
      { name: "Ben B", usernames: ["ben"] },
    ]);

    found.identify("Ben B", []);
    assert.deepEqual(found.usernames, ["ada", "casper"]);
  });
});
