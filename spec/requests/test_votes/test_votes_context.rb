# frozen_string_literal: true

RSpec.shared_context "with a test vote" do
  fab!(:moderator)
  fab!(:user)
  fab!(:group)
  fab!(:topic)
  fab!(:first_post) { Fabricate(:post, topic: topic) }

  before do
    SiteSetting.binding_vote_enabled = true
    SiteSetting.binding_vote_opener_groups = group.id.to_s
    SiteSetting.binding_vote_binding_groups = group.id.to_s
    group.add(user)
  end

  def opening(**changes)
    { topic_id: topic.id, kind: "strategy", subject: "Try it", summary: "Just to see.", **changes }
  end

  # Opens one as a moderator, by default, and returns it.
  def open_test(**changes)
    sign_in(moderator)
    post "/binding-votes.json", params: opening(test: true, **changes)
    expect(response.status).to eq(200)
    DiscourseBindingVote::Vote.find(response.parsed_body.dig("binding_vote", "id"))
  end

  def tell
    DiscourseBindingVote::Announcement.make_due
  end
end
