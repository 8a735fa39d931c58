import { module, test } from "qunit";
import ReplyBallots from "discourse/plugins/discourse-binding-vote/discourse/lib/reply-ballots";
import type { PostBallotJson } from "discourse/plugins/discourse-binding-vote/discourse/lib/vote-json";
import { ballotJson } from "../helpers/votes";

const TOLD: PostBallotJson = { id: 70, vote_id: 7, typed: "+1", binding: true };

const post = { post_number: 5, binding_ballot: TOLD };

module("Unit | binding-vote | reply ballots", function () {
  test("are those that the posts tell of, as far as they are of this vote", function (assert) {
    const replies = new ReplyBallots(7);
    assert.deepEqual(replies.of(post), TOLD);
    assert.strictEqual(replies.of({ post_number: 6 }), null);
    assert.strictEqual(new ReplyBallots(8).of(post), null);
  });

  test("follow a ballot from reply to reply, and its withdrawal", function (assert) {
    const replies = new ReplyBallots(7);
    const other = { post_number: 6, binding_ballot: null };

    replies.put(ballotJson({ typed: "-1", choice: "-1", reply: 5 }));
    assert.strictEqual(replies.of(post)!.typed, "-1");
    assert.strictEqual(replies.of(other), null);

    replies.put(ballotJson({ reply: 6 }));
    assert.strictEqual(replies.of(post), null);
    assert.strictEqual(replies.of(other)!.typed, "+1");

    replies.put(ballotJson());
    assert.strictEqual(replies.of(other), null, "it is argued nowhere");

    replies.put(ballotJson({ reply: 5 }));
    replies.remove(70);
    assert.strictEqual(replies.of(post), null);
  });

  test("bind as they are counted now", function (assert) {
    const replies = new ReplyBallots(7);
    replies.recount({ "70": false });
    assert.false(replies.of(post)!.binding);

    replies.put(ballotJson({ reply: 5, binding: true }));
    assert.true(replies.of(post)!.binding);
    replies.recount({ "70": false, "71": true });
    assert.false(replies.of(post)!.binding);
  });

  test("are called what the post calls them, as it was last told", function (assert) {
    const replies = new ReplyBallots(7);
    const binding_ballot = { ...TOLD, claims_binding: false };
    assert.false(replies.of({ ...post, binding_ballot })!.claims_binding);

    replies.put(ballotJson({ reply: 5, claims_binding: true }));
    assert.true(replies.of({ ...post, binding_ballot })!.claims_binding);
    replies.put(ballotJson({ reply: 5 }));
    assert.strictEqual(
      replies.of({ ...post, binding_ballot })!.claims_binding,
      undefined
    );
  });

  test("say what the reply says, where that is told", function (assert) {
    const replies = new ReplyBallots(7);
    replies.put(ballotJson({ reply: 5 }));
    assert.strictEqual(replies.of(post)!.says, undefined);
    replies.put(ballotJson({ reply: 5, reply_says: null }));
    assert.strictEqual(replies.of(post)!.says, null, "no vote any more");
  });
});
