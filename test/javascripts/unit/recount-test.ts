import { module, test } from "qunit";
import Vote from "discourse/plugins/discourse-binding-vote/discourse/lib/vote";
import type { VoteMessage } from "discourse/plugins/discourse-binding-vote/discourse/lib/vote-json";
import { ballotJson, user, voteJson } from "../helpers/votes";

const ME = 19;
const AT = "2026-11-22T12:00:00.000Z";

function recounted(
  revision: number,
  ballots: Record<string, boolean>,
  people?: Record<string, boolean>
): VoteMessage {
  return {
    type: "recounted",
    vote: { ...voteJson(), revision },
    ballots,
    people,
    changed_by: "moira",
    at: AT,
  };
}

module("Unit | binding-vote | recount", function () {
  test("a ballot moves between binding and non-binding, and its history says so", function (assert) {
    const vote = new Vote(voteJson());
    vote.voters.put(ballotJson({ id: 1, user: user(1) }));
    vote.voters.put(ballotJson({ id: 2, user: user(2), binding: false }));

    vote.receive(recounted(5, { 1: false, 2: true }));
    assert.deepEqual(
      vote.voters.binding.map(({ id }) => id),
      [2]
    );
    assert.deepEqual(
      vote.voters.nonBinding.map(({ id }) => id),
      [1]
    );
    assert.deepEqual(vote.voters.nonBinding[0]!.changes, [
      {
        before: "+1",
        after: "+1",
        binding_before: true,
        binding_after: false,
        changed_by: "moira",
        at: AT,
      },
    ]);

    vote.receive(recounted(5, { 1: false }));
    assert.strictEqual(
      vote.voters.nonBinding[0]!.changes!.length,
      1,
      "once, however often it is told"
    );
  });

  test("one's own ballot follows, also in an answer that comes late", function (assert) {
    const own = { ...voteJson().own, ballot: ballotJson() };
    const vote = new Vote(voteJson({ own }));

    vote.receive(recounted(6, { 70: false }), ME);
    assert.false(vote.binds);

    vote.keepOwn(ballotJson({ choice: "0" }), 5);
    assert.strictEqual(vote.ownChoice, "0");
    assert.false(vote.binds, "the ballot was recounted after that");

    vote.keepOwn(ballotJson({ choice: "-1" }), 7);
    assert.true(vote.binds, "the ballot was cast after that");
  });

  test("what is older than one's own ballot does not turn it back", function (assert) {
    const vote = new Vote(voteJson());
    vote.keepOwn(ballotJson({ binding: true }), 8);
    vote.receive(recounted(7, { 70: false }), ME);
    assert.true(vote.binds);
  });

  test("who has not voted learns whether a ballot would bind", function (assert) {
    const vote = new Vote(voteJson());
    vote.receive(recounted(4, {}, { 20: false }), ME);
    assert.true(vote.binds, "it was about someone else");

    vote.receive(recounted(4, {}, { [ME]: false }), ME);
    assert.false(vote.binds);
  });
});
