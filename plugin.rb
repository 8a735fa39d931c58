# frozen_string_literal: true

# name: discourse-binding-vote
# about: Decides strategic matters in a topic by lazy 2/3 majority of binding votes, and says what is still missing.
# version: 0.2.0
# authors: The discourse-binding-vote authors
# url: https://github.com/apache/tvm-rfcs/blob/main/rfcs/0102-clarify-strategy-decision-process.md
# required_version: 3.5.0.beta9-dev

enabled_site_setting :binding_vote_enabled

add_admin_route "binding_vote.admin.title", "discourse-binding-vote", use_new_show_route: true

# The frame of the widget comes first: the sheets of the rooms refine it.
register_asset "stylesheets/votes/votes.scss"
register_asset "stylesheets/votes/matter.scss"
register_asset "stylesheets/votes/earlier-votes.scss"
register_asset "stylesheets/votes/first-vote.scss"
register_asset "stylesheets/tally/tally.scss"
register_asset "stylesheets/tally/picture.scss"
register_asset "stylesheets/forms/fields.scss"
register_asset "stylesheets/forms/forms.scss"
register_asset "stylesheets/ballots/ballots.scss"
register_asset "stylesheets/ballots/voters.scss"
register_asset "stylesheets/replies.scss"
register_asset "stylesheets/binding-voters.scss"
register_asset "stylesheets/recorded-ballots.scss"
register_asset "stylesheets/imports/imports.scss"
register_asset "stylesheets/imports/rows.scss"
register_asset "stylesheets/votes/managing.scss"
register_asset "stylesheets/badge.scss"
register_asset "stylesheets/ballots/ballot-menu.scss"
register_asset "stylesheets/finding.scss"
register_asset "stylesheets/timeline/timeline.scss"
register_asset "stylesheets/timeline/timeline-chart.scss"
register_asset "stylesheets/exports.scss"
register_asset "stylesheets/admin.scss"
register_asset "stylesheets/kinds.scss", :admin

%w[ban check check-double far-circle gavel hourglass-end not-equal stop].each do |icon|
  register_svg_icon icon
end

module ::DiscourseBindingVote
  PLUGIN_NAME = "discourse-binding-vote"
end

require_relative "lib/discourse_binding_vote/engine"

# In a forum that is too old for them, scripts end in an error; staff are told instead.
register_asset_filter { DiscourseBindingVote::NeededForum.met? }

after_initialize do
  reloadable_patch do
    Guardian.prepend DiscourseBindingVote::GuardianExtension
    Topic.prepend DiscourseBindingVote::TopicExtension
    TopicView.prepend DiscourseBindingVote::TopicViewExtension
    Post.prepend DiscourseBindingVote::PostExtension
    Notification.types.update(DiscourseBindingVote::Announcements::Notice::TYPES)
  end

  register_problem_check ProblemCheck::BindingVoteForumTooOld
  register_category_list_topics_preloader_associations(:listed_binding_vote)
  allow_new_queued_post_payload_attribute(DiscourseBindingVote::ReplyBallot::PARAM)

  DiscourseBindingVote::PluginSetup::TopicPage.apply(self)
  DiscourseBindingVote::PluginSetup::TopicLists.apply(self)
  DiscourseBindingVote::PluginSetup::SiteData.apply(self)
  DiscourseBindingVote::PluginSetup::RosterChanges.apply(self)
  DiscourseBindingVote::PluginSetup::AccountLives.apply(self)
  DiscourseBindingVote::PluginSetup::AnnouncedOnce.apply(self)
  DiscourseBindingVote::PluginSetup::Edits.apply(self)
  DiscourseBindingVote::PluginSetup::MergedTopics.apply(self)
  DiscourseBindingVote::PluginSetup::Replies.apply(self)
  DiscourseBindingVote::PluginSetup::ApiScopes.apply(self)
  DiscourseBindingVote::PluginSetup::Finding.apply(self)
end
