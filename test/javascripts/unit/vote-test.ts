import { module, test } from "qunit";
import Vote from "discourse/plugins/discourse-binding-vote/discourse/lib/vote";
import type {
  BallotJson,
  VoteMessage,
} from "discourse/plugins/discourse-binding-vote/discourse/lib/vote-json";
import { ballotJson, proposedJson, user, voteJson } from "../helpers/votes";

const ME = 19;

module("Unit | binding-vote | vote", function () {
  test("a pending ballot shows in the counts, and is gone when taken back", function (assert) {
    const vote = new Vote(voteJson());

    vote.pending = { choice: "+1", reason: "" };
    assert.deepEqual(vote.binding, { plus: 3, zero: 0, minus: 0 });
    assert.true(vote.judgement.reached);
    assert.strictEqual(vote.ownChoice, "+1");

    vote.pending = null;
    assert.deepEqual(vote.binding, { plus: 2, zero: 0, minus: 0 });
    assert.strictEqual(vote.ownChoice, null);
  });

  test("a pending change moves one's ballot, a pending withdrawal takes it out", function (assert) {
    const own = { ...voteJson().own, ballot: ballotJson() };
    const vote = new Vote(voteJson({ own }));

    vote.pending = { choice: "-1", reason: "" };
    assert.deepEqual(vote.binding, { plus: 1, zero: 0, minus: 1 });
    vote.pending = { choice: null, reason: "" };
    assert.deepEqual(vote.binding, { plus: 1, zero: 0, minus: 0 });
    assert.deepEqual(vote.bindingOfOthers, { plus: 1, zero: 0, minus: 0 });
  });

  test("a ballot that does not bind enters the other counts", function (assert) {
    const own = { ...voteJson().own, binds: false };
    const vote = new Vote(voteJson({ own }));

    vote.pending = { choice: "-1", reason: "" };
    assert.deepEqual(vote.binding, { plus: 2, zero: 0, minus: 0 });
    assert.deepEqual(vote.nonBinding, { plus: 1, zero: 0, minus: 1 });
  });

  test("what comes late does not turn the counts back", function (assert) {
    const vote = new Vote(voteJson());
    const state = (revision: number, plus: number) => ({
      ...voteJson(),
      revision,
      binding: { plus, zero: 0, minus: 0 },
    });

    vote.update(state(6, 4));
    vote.receive({ type: "cast", ballot: ballotJson(), vote: state(5, 3) }, ME);
    assert.strictEqual(vote.binding.plus, 4);
    assert.strictEqual(vote.ownBallot, null, "nor one's own ballot");
    assert.strictEqual(vote.voters.ballots.length, 1, "but the voter is there");
  });

  test("what one does in another window shows", function (assert) {
    const vote = new Vote(voteJson());
    const state = { ...voteJson(), revision: 5 };

    vote.receive({ type: "cast", ballot: ballotJson(), vote: state }, ME);
    assert.strictEqual(vote.ownChoice, "+1");

    vote.receive(
      {
        type: "withdrawn",
        ballot_id: 70,
        user_id: ME,
        vote: { ...state, revision: 6 },
      },
      ME
    );
    assert.strictEqual(vote.ownChoice, null);
    assert.deepEqual(vote.voters.ballots, []);
  });

  test("voters are listed binding first, then newest, each once", function (assert) {
    const { voters } = new Vote(voteJson());
    const at = (minute: number) => `2026-11-22T12:0${minute}:00.000Z`;

    voters.put(ballotJson({ id: 1, cast_at: at(1), user: user(1) }));
    voters.put(
      ballotJson({ id: 2, cast_at: at(3), user: user(2), binding: false })
    );
    voters.put(ballotJson({ id: 3, cast_at: at(2), user: user(3) }));
    voters.put(
      ballotJson({ id: 1, cast_at: at(4), user: user(1), choice: "-1" })
    );
    voters.put(
      ballotJson({ id: 1, cast_at: at(2), user: user(1), choice: "0" })
    );

    assert.deepEqual(
      voters.ballots.map(({ id, choice }) => [id, choice]),
      [
        [1, "-1"],
        [3, "+1"],
        [2, "+1"],
      ]
    );
  });

  test("a ballot that is changed while one looks says so", function (assert) {
    const { voters } = new Vote(voteJson());
    const at = (minute: number) => `2026-11-22T12:0${minute}:00.000Z`;

    voters.put(ballotJson({ cast_at: at(1) }));
    voters.put(ballotJson({ cast_at: at(1), reason: "the same, explained" }));
    assert.strictEqual(voters.ballots[0]!.changes, undefined);

    voters.put(ballotJson({ cast_at: at(2), choice: "0", typed: "-0" }));
    assert.deepEqual(voters.ballots[0]!.changes, [
      {
        before: "+1",
        after: "-0",
        binding_before: true,
        binding_after: true,
        changed_by: "eviltrout",
        at: at(2),
      },
    ]);
  });

  test("it is not told how many remain once the roster has changed to one that is not known", function (assert) {
    const vote = new Vote(voteJson({ electorate: 5 }));
    const cast = vote.binding.plus + vote.binding.zero + vote.binding.minus;
    assert.strictEqual(vote.remaining, 5 - cast);

    const recount = (electorate?: number): VoteMessage => ({
      type: "recounted",
      vote: voteJson({ revision: vote.revision + 1, electorate }),
      ballots: {},
      changed_by: "moira",
      at: "2026-11-22T12:00:00.000Z",
    });
    vote.receive(recount(9));
    assert.strictEqual(vote.remaining, 9 - cast);
    vote.receive(recount());
    assert.strictEqual(vote.remaining, null);
  });

  test("nothing of one's own waits to be confirmed once one has cast a ballot", function (assert) {
    const proposed_ballots = [proposedJson(), proposedJson({ id: 91 })];
    const own = { ...voteJson().own, proposed_ballots, proposed_count: 3 };
    const vote = new Vote(voteJson({ own }));
    assert.strictEqual(vote.proposed.length, 2);

    const cast = (id: number, revision: number): VoteMessage => ({
      type: "cast",
      ballot: ballotJson({ user: user(id) }),
      vote: { ...voteJson(), revision },
    });
    vote.receive(cast(3, 5), ME);
    assert.strictEqual(
      vote.proposed.length,
      2,
      "somebody else's changes that not"
    );
    vote.receive(cast(ME, 6), ME);
    assert.deepEqual(vote.proposed, []);
    assert.strictEqual(vote.proposedCount, 1, "that of somebody else");
  });

  test("one's own ballot tells what its reply has come to say", function (assert) {
    const ballot = ballotJson({ reply: 5 });
    const own = { ...voteJson().own, ballot };
    const vote = new Vote(voteJson({ own }));
    const changed = (changes: Partial<BallotJson>): VoteMessage => ({
      type: "reply_changed",
      ballot: { ...ballot, ...changes },
      vote: voteJson(),
    });

    vote.receive(changed({ reply_says: "-1" }), ME);
    assert.strictEqual(vote.ownBallot!.reply_says, "-1");
    vote.receive(changed({ id: 71, reply_says: null }), ME);
    assert.strictEqual(
      vote.ownBallot!.reply_says,
      "-1",
      "not another ballot's"
    );
  });
});
