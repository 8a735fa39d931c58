# frozen_string_literal: true

RSpec.shared_context "with topics to merge" do
  fab!(:moderator) { Fabricate(:moderator, refresh_auto_groups: true) }
  fab!(:ada) { Fabricate(:user, refresh_auto_groups: true) }
  fab!(:category)
  fab!(:topic) { Fabricate(:topic, category: category) }
  fab!(:first_post) { Fabricate(:post, topic: topic, raw: "The text that people vote on.") }
  fab!(:earlier_vote) { Fabricate(:binding_vote, topic: topic) }
  fab!(:reply) { Fabricate(:post, topic: topic, user: ada, raw: "+1 (binding), it works") }
  fab!(:other_topic) { Fabricate(:topic, category: category) }
  fab!(:other_first_post) { Fabricate(:post, topic: other_topic) }

  before do
    SiteSetting.binding_vote_enabled = true
    SiteSetting.delete_merged_stub_topics_after_days = 7
  end

  # A closed vote and an open one, both with a +1 of Ada.
  let!(:vote) do
    earlier_vote.cast(by: ada, choice: "+1")
    close(earlier_vote)
    Fabricate(:binding_vote, topic: topic).tap { |vote| vote.cast_in_reply(reply, choice: "+1") }
  end

  def close(vote)
    vote.update_columns(created_at: 4.days.ago)
    vote.close(by: moderator)
  end

  def open_another
    Fabricate(:binding_vote, topic: other_topic)
  end

  def move(post_ids, from: topic, to: other_topic, **opts)
    to = to.is_a?(Topic) ? { destination_topic_id: to.id } : { title: to, category_id: category.id }
    from.reload.move_posts(moderator, post_ids, **to, **opts)
  end

  def merge(from: topic, **opts)
    move(from.posts.pluck(:id), from: from, **opts)
  end

  def topics_of_votes
    [earlier_vote, vote].map { |one| one.reload.topic_id }
  end

  def deletion_of(topic)
    TopicTimer.find_by(topic_id: topic.id, status_type: TopicTimer.types[:delete])
  end

  def json_of(topic)
    get "/t/#{topic.slug}/#{topic.id}.json"
    response.parsed_body
  end

  def record(vote)
    vote.reload
    [
      vote.attributes.except("topic_id", "post_id", "revision", "roster_digest", "updated_at"),
      vote.ballots.order(:id).map(&:attributes),
      vote.ballot_changes.order(:id).map(&:attributes),
      vote.events.order(:id).map(&:attributes),
    ]
  end

  def open_pages_of(topic, &block)
    MessageBus
      .track_publish("/binding-votes/#{topic.id}", &block)
      .map { |message| [message.data[:type], message.data[:vote][:id]] }
  end
end
