# frozen_string_literal: true

RSpec.shared_context "with a binding vote" do
  fab!(:category)
  fab!(:topic) { Fabricate(:topic, title: "A strategy for the parser", category: category) }
  fab!(:first_post) { Fabricate(:post, topic: topic) }
  fab!(:vote) do
    Fabricate(:binding_vote, topic: topic, subject: "Rewrite the parser", created_at: 4.days.ago)
  end
  fab!(:member) { Fabricate(:user, refresh_auto_groups: true) }
  fab!(:committer) { Fabricate(:user, refresh_auto_groups: true) }
  fab!(:opener) { Fabricate(:user, refresh_auto_groups: true) }
  fab!(:moderator) { Fabricate(:moderator, refresh_auto_groups: true) }
  fab!(:admin) { Fabricate(:admin, refresh_auto_groups: true) }
  fab!(:committers) { Fabricate(:group, users: [committer, *Fabricate.times(3, :user)]) }

  let(:topic_page) { PageObjects::Pages::Topic.new }
  let(:vote_component) { PageObjects::Components::BindingVote.new }
  let(:ballot_box) { vote_component.ballot_box }

  before do
    SiteSetting.binding_vote_enabled = true
    SiteSetting.binding_vote_binding_groups = committers.id.to_s
    SiteSetting.binding_vote_opener_groups = Fabricate(:group, users: [opener]).id.to_s
  end

  # Casts as many binding +1 as are said.
  def cast_binding_plus(number)
    committers
      .users
      .where.not(id: committer)
      .take(number)
      .each { |voter| vote.cast(by: voter, choice: "+1") }
  end
end
