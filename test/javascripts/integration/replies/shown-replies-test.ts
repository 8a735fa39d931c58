import { type TestContext, waitUntil } from "@ember/test-helpers";
import { module, test } from "qunit";
import { setupRenderingTest } from "discourse/tests/helpers/component-test";
import pretender from "discourse/tests/helpers/create-pretender";
import type { ShownReply } from "discourse/plugins/discourse-binding-vote/discourse/lazy-services/binding-vote-replies";
import BindingVoteReplies from "discourse/plugins/discourse-binding-vote/discourse/lazy-services/binding-vote-replies";
import { lazyServiceFor } from "discourse/plugins/discourse-binding-vote/discourse/lib/lazy-service";
import { PATIENTLY } from "../../helpers/patience";
import { answer } from "../../helpers/votes";

const TOPIC = { binding_vote: { id: 7 } };

function reply(id: number, topic: ShownReply["topic"] = TOPIC): ShownReply {
  return { id, topic };
}

function repliesOf(context: TestContext): BindingVoteReplies {
  return lazyServiceFor(context, BindingVoteReplies);
}

/** What is asked for, as it comes in. */
function answerAll(): string[] {
  const asked: string[] = [];
  pretender.get("/binding-votes/7/post-ballots.json", ({ queryParams }) => {
    asked.push(String(queryParams.post_ids));
    return answer({ post_ballots: {} });
  });
  return asked;
}

module("Integration | binding-vote | shown replies", function (hooks) {
  setupRenderingTest(hooks);

  const { random } = Math;
  hooks.beforeEach(() => {
    Math.random = () => 0;
  });
  hooks.afterEach(() => {
    Math.random = random;
  });

  test("are asked about once for many changes, as long as they are shown", async function (this: TestContext, assert) {
    const asked = answerAll();
    const replies = repliesOf(this);
    replies.change();
    replies.add(reply(-1));
    replies.add(reply(4, { binding_vote: { id: 8 } }))();
    replies.add(reply(5));
    replies.add(reply(6));
    replies.change();
    await waitUntil(() => asked.length > 0, PATIENTLY);
    assert.deepEqual(asked, ["5,6"]);
  });

  test("are asked about when they come in sight again, where something has changed", async function (this: TestContext, assert) {
    const asked = answerAll();
    const replies = repliesOf(this);
    const post = reply(5);
    replies.add(post)();
    replies.add(reply(6));
    replies.change();
    await waitUntil(() => asked.length === 1, PATIENTLY);

    replies.add(reply(7));
    const hide = replies.add(post);
    await waitUntil(() => asked.length === 2, PATIENTLY);
    assert.deepEqual(asked, ["6", "6,7,5"]);

    hide();
    replies.add(post);
    await replies.ask();
    assert.strictEqual(asked.length, 3, "and not where nothing has");
  });

  test("are shown until the last that shows them is gone", async function (this: TestContext, assert) {
    const asked = answerAll();
    const replies = repliesOf(this);
    const post = reply(5);
    const hide = replies.add(post);
    const hideAnew = replies.add(post);
    hide();
    await replies.ask();
    hideAnew();
    await replies.ask();
    assert.deepEqual(asked, ["5"]);
  });

  test("stay as they are where the server does not answer", async function (this: TestContext, assert) {
    pretender.get("/binding-votes/7/post-ballots.json", () => answer({}, 500));
    const replies = repliesOf(this);
    const binding_ballot = { id: 70, vote_id: 7, typed: "+1", binding: true };
    const post = { ...reply(5), binding_ballot };
    replies.add(post);
    await replies.ask();
    assert.strictEqual(post.binding_ballot, binding_ballot);
  });
});
