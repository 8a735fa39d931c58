import { module, test } from "qunit";
import FoundThread from "discourse/plugins/discourse-binding-vote/discourse/lib/imports/found-thread";
import type { ImportedRowJson } from "discourse/plugins/discourse-binding-vote/discourse/lib/imports/import-api";
import {
  accountJson,
  importJson,
  plainJson,
  rowJson,
} from "../../helpers/imports/threads";
import { user } from "../../helpers/votes";

/** What somebody has who has voted here. */
const CAST_HERE = {
  now: { choice: "+1", binding: true, recorded: false },
} as const;

function found(...rows: ImportedRowJson[]): FoundThread {
  return new FoundThread(importJson(rows));
}

function recorded(thread: FoundThread): string[] {
  return thread.recorded.map(({ key }) => key);
}

/** What is sent of whose ballots these are. */
function voters(thread: FoundThread): string[] {
  return thread.recorded.map(({ ballot }) =>
    "name" in ballot ? `name ${ballot.name}` : `username ${ballot.username}`
  );
}

module("Unit | binding-vote | found thread", function () {
  test("chooses votes, and nothing that has a problem", function (assert) {
    const thread = found(
      rowJson("ada"),
      rowJson("grace", { problem: "not_sure" }),
      rowJson("alan", { problem: "already_there" }),
      plainJson("linus", {
        problem: "no_vote",
        choice: null,
      }),
      rowJson("edsger", { problem: "already_there" })
    );
    assert.deepEqual(recorded(thread), ["ada"]);
    assert.deepEqual(
      [thread.votes, thread.perhaps, ...thread.leftOut].map(
        ({ problem, rows }) => `${problem}: ${rows.map(({ key }) => key)}`
      ),
      [
        "null: ada",
        "not_sure: grace",
        "already_there: alan,edsger",
        "no_vote: linus",
      ]
    );
    assert.strictEqual(thread.leftOutCount, 3);
  });

  test("records what is chosen nonetheless, where it can be recorded", function (assert) {
    const cannot = [
      plainJson("no-choice", { choice: null, problem: "contradicts" }),
      plainJson("no-time", { cast_at: null, problem: "no_time" }),
      plainJson("no-link", { link: null, problem: "no_link" }),
      plainJson("malformed", { problem: "malformed" }),
      rowJson("here", {
        problem: "cast_here",
        account: accountJson("here", CAST_HERE),
      }),
      rowJson("suspended", { problem: "cannot_take_part" }),
    ];
    const thread = found(...cannot, rowJson("grace", { problem: "not_sure" }));
    thread.rows.forEach((row) => row.choose(true));
    assert.deepEqual(recorded(thread), ["grace"]);
    thread.rows.forEach((row) => row.choose(false));
    assert.deepEqual(recorded(thread), []);
  });

  test("records of each person the newest that is chosen", function (assert) {
    const thread = found(
      rowJson("ada"),
      plainJson("grace", { name: "ADA" }),
      plainJson("alan", { name: "Alan" })
    );
    const [ada, grace, alan] = thread.rows;
    assert.deepEqual(recorded(thread), ["ada", "grace", "alan"]);

    const person = { account: user(1, "Ada"), name: null };
    alan!.correct({ ...person, binds: true, now: null });
    assert.deepEqual(recorded(thread), ["grace", "alan"]);
    assert.true(thread.isSuperseded(ada!));
    assert.false(thread.isSuperseded(grace!));

    alan!.choose(false);
    assert.deepEqual(recorded(thread), ["ada", "grace"]);
    assert.false(thread.isSuperseded(ada!));
    assert.false(thread.isSuperseded(alan!));
  });

  test("takes a doubtful account only once it is ticked", function (assert) {
    const now = { choice: "-1", binding: true, recorded: true } as const;
    const thread = found(
      rowJson("ada", {
        match: "doubtful",
        account: accountJson("ada", { now }),
        binds: false,
      })
    );
    const row = thread.rows[0]!;
    assert.deepEqual(voters(thread), ["name ada Lovelace"]);
    assert.false(row.person.binds);
    assert.strictEqual(row.person.now, null);

    row.takeDoubt(true);
    assert.true(row.doubtTaken);
    assert.deepEqual(voters(thread), ["username ada"]);
    assert.true(row.person.binds);
    assert.deepEqual(row.person.now, now);

    row.takeDoubt(false);
    assert.deepEqual(voters(thread), ["name ada Lovelace"]);
  });

  test("records for nobody else what cannot be recorded for somebody", function (assert) {
    const thread = found(
      rowJson("ada", { problem: "cannot_take_part" }),
      rowJson("grace")
    );
    const [ada, grace] = thread.rows;
    assert.false(ada!.choosable);
    const person = { account: null, name: "Ada", binds: false };
    ada!.correct({ ...person, now: null });
    assert.true(ada!.choosable);
    assert.false(ada!.chosen);

    grace!.correct({ ...person, now: CAST_HERE.now });
    assert.false(grace!.choosable);
    assert.deepEqual(recorded(thread), []);
  });

  test("sends what was read", function (assert) {
    const thread = found(
      plainJson("ada", {
        name: "Ada Lovelace",
        choice: "-1",
        cast_at: "2026-11-20T10:00:00.000Z",
        reason: "Too early.",
      })
    );
    assert.deepEqual(thread.recorded[0]!.ballot, {
      key: "ada",
      name: "Ada Lovelace",
      choice: "-1",
      link: "https://lists.apache.org/thread/ada",
      cast_at: "2026-11-20T10:00:00.000Z",
      reason: "Too early.",
    });
  });

  test("keeps what was decided when the same is read again, and takes what is new", function (assert) {
    const former = found(
      rowJson("ada"),
      rowJson("grace", { link: null, problem: "no_link" }),
      rowJson("alan", { problem: "not_sure" }),
      rowJson("edsger")
    );
    const [ada, , alan, edsger] = former.rows;
    ada!.choose(false);
    alan!.choose(true);
    edsger!.correct({ account: null, name: "E. D.", binds: false, now: null });

    const thread = new FoundThread(
      importJson([
        rowJson("ada"),
        rowJson("grace"),
        rowJson("alan", { problem: "not_sure" }),
        rowJson("edsger"),
        rowJson("barbara"),
      ]),
      former
    );
    assert.deepEqual(voters(thread), [
      "username grace",
      "username alan",
      "name E. D.",
      "username barbara",
    ]);
  });
});
