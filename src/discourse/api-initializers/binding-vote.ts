import { apiInitializer } from "discourse/lib/api";
import BindingVoteBadgeOutlet from "../components/binding-vote-badge-outlet";
import BindingVoteComposerOutlet from "../components/binding-vote-composer-outlet";
import BindingVoteFeaturedBadge from "../components/binding-vote-featured-badge";
import BindingVoteListedBadge from "../components/binding-vote-listed-badge";
import BindingVoteNestedOutlet from "../components/binding-vote-nested-outlet";
import BindingVoteOutlet from "../components/binding-vote-outlet";
import BindingVoteProgressOutlet from "../components/binding-vote-progress-outlet";
import { decorateReply } from "../components/binding-vote-reply-decorator";
import { noticeRenderer } from "../lib/announcements/notice-renderer";
import { goToVote } from "../lib/votes/go-to-vote";
import type { VoteTopic } from "../lib/votes/vote-topic";
import type BindingVoteDialogs from "../services/binding-vote-dialogs";

/** The icons of what is done to a vote, by the action codes of their posts. */
const ACTION_ICONS = {
  binding_vote_opened: "gavel",
  binding_vote_deadline_moved: "far-clock",
  binding_vote_extended: "far-clock",
  binding_vote_closed: "lock",
  binding_vote_closed_early: "lock",
  binding_vote_cancelled: "stop",
};

/**
 * Where a topic is named among others, by outlets that are handed the topic:
 * lists, on desktop and phone and of suggested topics; the latest topics beside
 * the categories; what a search finds, on its page and in its menu.
 */
const LISTED_IN = [
  "topic-list-after-title",
  "below-latest-topic-list-item-bottom-row",
  "search-results-topic-title-suffix",
  "search-menu-results-topic-title-suffix",
];

export default apiInitializer((api) => {
  const siteSettings = api.container.lookup("service:site-settings");
  if (!siteSettings.binding_vote_enabled) {
    return;
  }
  const dialogs = api.container.lookup(
    "service:binding-vote-dialogs"
  ) as BindingVoteDialogs;

  // Declared as if it took an object and gave one; it is classes that it takes and gives.
  api.registerNotificationTypeRenderer(
    "binding_vote_notice",
    noticeRenderer as never
  );

  // Below the title and not in it: the forum docks a title once all of it has
  // been scrolled past, which one with a tall vote in it never is.
  api.renderInOutlet("topic-above-posts", BindingVoteOutlet);
  api.renderInOutlet("topic-above-post-stream", BindingVoteNestedOutlet);
  api.renderInOutlet("header-topic-title-suffix", BindingVoteBadgeOutlet);
  for (const outlet of LISTED_IN) {
    api.renderInOutlet(outlet, BindingVoteListedBadge);
  }
  api.renderInOutlet("before-topic-progress", BindingVoteProgressOutlet);
  api.renderInOutlet("after-topic-status", BindingVoteFeaturedBadge);

  // It stands between the editor and the buttons, on desktop and phone.
  api.renderInOutlet(
    "composer-after-composer-editor",
    BindingVoteComposerOutlet
  );
  api.serializeOnCreate("binding_vote_ballot", "bindingVoteBallot.wish");
  api.decorateCookedElement(decorateReply, { onlyStream: true });

  for (const [code, icon] of Object.entries(ACTION_ICONS)) {
    api.addPostSmallActionIcon(code, icon);
  }

  api.registerTopicFooterButton({
    id: "open-binding-vote",
    icon: "gavel",
    label: "binding_vote.open.button",
    title: "binding_vote.open.button_title",
    priority: 200,
    dropdown() {
      return this.site.mobileView;
    },
    dependentKeys: [
      "topic.can_open_binding_vote",
      "topic.binding_vote.outcome",
    ],
    displayed(this: { topic: VoteTopic }) {
      const { can_open_binding_vote, binding_vote } = this.topic;
      return can_open_binding_vote && binding_vote?.outcome !== null;
    },
    async action(this: { topic: VoteTopic }) {
      const { topic } = this;
      const closed = await dialogs.show(
        "opening",
        "OpenBindingVote",
        async ({ findKinds }) => ({ topic, kinds: await findKinds(topic.id) })
      );
      // The button is gone too where somebody else has opened one meanwhile.
      if (closed?.done || topic.binding_vote?.outcome === null) {
        goToVote(topic);
      }
    },
  });

  api.registerTopicFooterButton({
    id: "tally-replies",
    icon: "list-ol",
    label: "binding_vote.thread.button",
    title: "binding_vote.thread.button_title",
    priority: 190,
    dropdown() {
      return this.site.mobileView;
    },
    dependentKeys: ["topic.can_tally_replies", "topic.binding_vote.outcome"],
    displayed(this: { topic: VoteTopic }) {
      const { can_tally_replies, binding_vote } = this.topic;
      return !!can_tally_replies && binding_vote?.outcome !== null;
    },
    action(this: { topic: VoteTopic }) {
      const { topic } = this;
      void dialogs.show("opening", "TallyReplies", async ({ findKinds }) => ({
        topic,
        kinds: await findKinds(topic.id),
      }));
    },
  });
});
