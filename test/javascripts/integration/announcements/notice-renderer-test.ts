import { module, test } from "qunit";
import NotificationTypeBase from "discourse/lib/notification-types/base";
import { setupRenderingTest } from "discourse/tests/helpers/component-test";
import type { NoticeJson } from "discourse/plugins/discourse-binding-vote/discourse/lib/announcements/notice-json";
import { noticeRenderer } from "discourse/plugins/discourse-binding-vote/discourse/lib/announcements/notice-renderer";
import { hoursFromNow } from "../../helpers/votes";

const SUBJECT = "Adopt $& <b>relax</b> & %{time}";

type Facts = NoticeJson extends infer Notice
  ? Notice extends NoticeJson
    ? Omit<Notice, "subject">
    : never
  : never;

function rendered(facts: Facts, postNumber = 1) {
  const Renderer = noticeRenderer(NotificationTypeBase);
  return new Renderer({
    notification: {
      notification_type: 23400,
      read: false,
      topic_id: 12,
      post_number: postNumber,
      slug: "a-topic",
      fancy_title: "A topic",
      data: { subject: SUBJECT, display_username: "otto", ...facts },
    },
    currentUser: null,
    siteSettings: {},
    site: { notificationLookup: { 23400: "binding_vote_notice" } },
  } as never);
}

module("Integration | binding-vote | notice renderer", function (hooks) {
  setupRenderingTest(hooks);

  test("the opening of a vote, with its subject and the way to it", function (assert) {
    const notice = rendered({ purpose: "opening_notice" });

    assert.strictEqual(notice.label, "Binding vote opened:");
    assert.strictEqual(notice.description, SUBJECT);
    assert.strictEqual(notice.icon, "gavel");
    assert.strictEqual(notice.linkHref, "/t/a-topic/12");
    assert.deepEqual(notice.classNames, [
      "notification",
      "unread",
      "binding-vote-notice",
    ]);
    assert.strictEqual(
      notice.linkTitle,
      "A binding vote was opened, and your ballot in it is binding"
    );
  });

  test("a reminder says how much time is left, while there is any", function (assert) {
    const notice = rendered({
      purpose: "reminder",
      closes_at: hoursFromNow(5),
    });
    const late = rendered({ purpose: "reminder", closes_at: hoursFromNow(-1) });

    assert.strictEqual(notice.label, "Your binding ballot is still missing:");
    assert.strictEqual(notice.description, `${SUBJECT}, closes in 5 hours`);
    assert.strictEqual(notice.icon, "far-clock");
    assert.strictEqual(late.description, SUBJECT);
  });

  test("an edit of the first post", function (assert) {
    const notice = rendered({ purpose: "edit_notice" });

    assert.strictEqual(
      notice.label,
      "The first post was edited after you had voted:"
    );
    assert.strictEqual(notice.description, SUBJECT);
  });

  test("what a reply of one's own says, and the way to it", function (assert) {
    const notice = rendered({ purpose: "proposed_ballot", typed: "+0.5" }, 5);

    assert.strictEqual(notice.label, "Is this your vote?");
    assert.strictEqual(
      notice.description,
      `\u2066+0.5\u2069 on ${SUBJECT}`,
      "as it was typed"
    );
    assert.strictEqual(notice.icon, "reply");
    assert.strictEqual(notice.linkHref, "/t/a-topic/12/5");
  });

  test("a reply of one's own that says two different things", function (assert) {
    const notice = rendered({ purpose: "proposed_ballot", typed: null });

    assert.strictEqual(notice.label, "Which one is your vote?");
    assert.strictEqual(notice.description, SUBJECT);
  });

  for (const [outcome, label, icon] of [
    ["passed", "Passed:", "check"],
    ["too_few", "Too few votes:", "ban"],
    ["voted_down", "Voted down:", "ban"],
    ["cancelled", "Cancelled:", "stop"],
  ] as const) {
    test(`the outcome ${outcome}, by its word and its icon`, function (assert) {
      const notice = rendered({ purpose: "outcome_notice", outcome });

      assert.strictEqual(notice.label, label);
      assert.strictEqual(notice.icon, icon);
      assert.strictEqual(notice.description, SUBJECT);
      assert.true(/^A binding vote in which you voted /.test(notice.linkTitle));
    });
  }

  test("the end of a vote, told to who opened it", function (assert) {
    const notice = rendered({
      purpose: "outcome_notice",
      outcome: "too_few",
      opened: true,
    });

    assert.strictEqual(notice.label, "Too few votes:");
    assert.strictEqual(
      notice.linkTitle,
      "The binding vote that you opened has ended with too few votes"
    );
  });
});
