import { module, test } from "qunit";
import Vote from "discourse/plugins/discourse-binding-vote/discourse/lib/votes/vote";
import type { VoteMessage } from "discourse/plugins/discourse-binding-vote/discourse/lib/votes/vote-message";
import { ballotJson, proposedJson, user, voteJson } from "../../helpers/votes";

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
    vote.receive({ type: "cast", vote: state(5, 3) });
    assert.strictEqual(vote.binding.plus, 4);
  });

  test("why it was cancelled is kept, which is not published", function (assert) {
    const vote = new Vote(voteJson());
    const cancelled = voteJson({ revision: 5, outcome: "cancelled" });

    vote.update({ ...cancelled, cancel_reason: "moot" });
    vote.receive({ type: "edited", vote: cancelled });
    assert.strictEqual(vote.cancelReason, "moot");
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
    assert.deepEqual(
      voters.ballots.map(({ id, choice }) => [id, choice]),
      [
        [1, "-1"],
        [3, "+1"],
        [2, "+1"],
      ]
    );
  });

  test("a ballot that one changes keeps its history until it is asked for", function (assert) {
    const { voters } = new Vote(voteJson());
    const changes = [
      {
        before: null,
        after: "+1",
        binding_before: null,
        binding_after: true,
        changed_by: "eviltrout",
        at: "2026-11-22T12:00:00.000Z",
      },
    ];

    voters.put(ballotJson({ changes }));
    voters.put(ballotJson({ choice: "0", typed: "-0" }));
    assert.strictEqual(voters.ballots[0]!.typed, "-0");
    assert.deepEqual(voters.ballots[0]!.changes, changes);
  });

  test("it is not told how many remain once the roster has changed to one that is not known", function (assert) {
    const vote = new Vote(voteJson({ electorate: 5 }));
    const cast = vote.binding.plus + vote.binding.zero + vote.binding.minus;
    assert.strictEqual(vote.remaining, 5 - cast);

    const recount = (electorate?: number): VoteMessage => ({
      type: "recounted",
      vote: voteJson({ revision: vote.revision + 1, electorate }),
    });
    vote.receive(recount(9));
    assert.strictEqual(vote.remaining, 9 - cast);
    vote.receive(recount());
    assert.strictEqual(vote.remaining, null);
  });

  test("what the server says to oneself shows", function (assert) {
    const vote = new Vote(
      voteJson({
        own: { ...voteJson().own, proposed_ballots: [proposedJson()] },
      })
    );
    const ballot = ballotJson({ reply: 5, reply_says: "-1" });
    const post_difference = { post_id: 90, revision: 2 };
    vote.refresh(
      voteJson({
        revision: 5,
        post_difference,
        own: { ...voteJson().own, ballot, proposed_count: 1 },
      })
    );

    assert.strictEqual(vote.ownChoice, "+1");
    assert.strictEqual(vote.ownBallot!.reply_says, "-1");
    assert.deepEqual(vote.ownProposed, []);
    assert.strictEqual(vote.proposedCount, 1, "that of somebody else");
    assert.deepEqual(vote.postDifference, post_difference);
  });
});
