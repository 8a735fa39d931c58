import { module, test } from "qunit";
import Vote from "discourse/plugins/discourse-binding-vote/discourse/lib/votes/vote";
import { ballotJson, voteJson } from "../../helpers/votes";

module("Unit | binding-vote | recount", function () {
  test("one's own ballot follows, also where an answer comes late", function (assert) {
    const own = { ...voteJson().own, ballot: ballotJson() };
    const vote = new Vote(voteJson({ own }));
    const recounted = { ...own, ballot: ballotJson({ binding: false }) };

    vote.refresh(voteJson({ own: recounted, revision: 6 }));
    assert.false(vote.binds);

    vote.keepOwn(ballotJson(), 5);
    assert.false(vote.binds, "the ballot was recounted after that");

    vote.keepOwn(ballotJson({ choice: "-1" }), 7);
    assert.true(vote.binds, "the ballot was cast after that");
  });

  test("what is older than one's own ballot does not turn it back", function (assert) {
    const vote = new Vote(voteJson());
    vote.keepOwn(ballotJson({ binding: true }), 8);
    assert.true(vote.knowsOwnAt(8));
    assert.false(vote.knowsOwnAt(9));

    const own = { ...voteJson().own, ballot: null, binds: false };
    vote.refresh(voteJson({ own, revision: 7 }));
    assert.strictEqual(vote.ownChoice, "+1");
    assert.true(vote.binds);
  });

  test("who has not voted learns whether a ballot would bind", function (assert) {
    const vote = new Vote(voteJson());
    vote.refresh(voteJson({ own: { ...voteJson().own, binds: false } }));
    assert.false(vote.binds);
  });
});
