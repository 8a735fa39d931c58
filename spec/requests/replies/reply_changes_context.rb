# frozen_string_literal: true

RSpec.shared_context "with the reply of a ballot" do
  fab!(:moderator) { Fabricate(:moderator, refresh_auto_groups: true) }
  fab!(:author) { Fabricate(:user, refresh_auto_groups: true) }
  fab!(:topic)
  fab!(:first_post) { Fabricate(:post, topic: topic) }
  fab!(:vote) { Fabricate(:binding_vote, topic: topic) }
  fab!(:reply) { Fabricate(:post, topic: topic, user: author, raw: "+1 (binding), it works") }
  fab!(:other_topic) { Fabricate(:post).topic }

  before do
    SiteSetting.binding_vote_enabled = true
    vote.cast_in_reply(reply, choice: "+1")
  end

  def listed
    get "/binding-votes/#{vote.id}/ballots.json"
    response.parsed_body["ballots"].sole
  end

  def posts_of(topic)
    get "/t/#{topic.slug}/#{topic.id}.json"
    response.parsed_body["post_stream"]["posts"]
  end

  def post_json(number, in_topic = topic)
    posts_of(in_topic).find { |post| post["post_number"] == number }
  end

  # What open pages of the vote are told.
  def messages(&block)
    MessageBus.track_publish("/binding-votes/#{topic.id}", &block).map(&:data)
  end

  # The author is told, and everyone.
  def expect_told(told)
    expect(told.last(2)).to all(include(type: "reply_changed", replies: true))
    expect(told.last(2).pluck(:concerns)).to eq(["you", nil])
  end

  def expect_without_reply(told)
    expect_told(told)
    expect(listed["typed"]).to eq("+1")
    expect(listed.keys).not_to include("reply", "reply_says")
  end

  def record
    vote.reload
    ballots = vote.ballots.order(:id).map { |ballot| ballot.attributes.except("updated_at") }
    [
      ballots,
      vote.ballot_changes.order(:id).map(&:attributes),
      vote.attributes.except("updated_at"),
    ]
  end

  def edit(raw)
    reply.reload.revise(author, { raw: raw }, force_new_version: true)
  end
end
