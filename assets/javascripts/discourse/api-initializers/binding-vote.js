// Generated from src/discourse/api-initializers/binding-vote.ts by bin/build; do not edit.

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

const ACTION_ICONS = {
  binding_vote_opened: "gavel",
  binding_vote_deadline_moved: "far-clock",
  binding_vote_extended: "far-clock",
  binding_vote_closed: "lock",
  binding_vote_closed_early: "lock",
  binding_vote_cancelled: "stop",
};

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
  const dialogs = api.container.lookup("service:binding-vote-dialogs");
  api.registerNotificationTypeRenderer("binding_vote_notice", noticeRenderer);
  api.renderInOutlet("topic-above-posts", BindingVoteOutlet);
  api.renderInOutlet("topic-above-post-stream", BindingVoteNestedOutlet);
  api.renderInOutlet("header-topic-title-suffix", BindingVoteBadgeOutlet);
  for (const outlet of LISTED_IN) {
    api.renderInOutlet(outlet, BindingVoteListedBadge);
  }
  api.renderInOutlet("before-topic-progress", BindingVoteProgressOutlet);
  api.renderInOutlet("after-topic-status", BindingVoteFeaturedBadge);
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
    displayed() {
      const { can_open_binding_vote, binding_vote } = this.topic;
      return can_open_binding_vote && binding_vote?.outcome !== null;
    },
    async action() {
      const { topic } = this;
      const closed = await dialogs.show(
        "opening",
        "OpenBindingVote",
        async ({ findKinds }) => ({ topic, kinds: await findKinds(topic.id) })
      );
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
    displayed() {
      const { can_tally_replies, binding_vote } = this.topic;
      return !!can_tally_replies && binding_vote?.outcome !== null;
    },
    action() {
      const { topic } = this;
      void dialogs.show("opening", "TallyReplies", async ({ findKinds }) => ({
        topic,
        kinds: await findKinds(topic.id),
      }));
    },
  });
});
