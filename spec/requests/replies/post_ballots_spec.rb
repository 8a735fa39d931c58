# frozen_string_literal: true

RSpec.describe DiscourseBindingVote::PostBallotsController do
  fab!(:topic)
  fab!(:first_post) { Fabricate(:post, topic: topic) }
  fab!(:vote) { Fabricate(:binding_vote, topic: topic) }
  fab!(:author) { Fabricate(:user, refresh_auto_groups: true) }
  fab!(:reply) { Fabricate(:post, topic: topic, user: author, raw: "+1 (binding), it works") }
  fab!(:other) { Fabricate(:post, topic: topic) }

  before do
    SiteSetting.binding_vote_enabled = true
    vote.cast_in_reply(reply, choice: "+1")
  end

  def post_ballots(*ids)
    get "/binding-votes/#{vote.id}/post-ballots.json", params: { post_ids: ids.join(",") }
    response.parsed_body["post_ballots"]
  end

  def told_with_post
    get "/t/#{topic.slug}/#{topic.id}.json"
    posts = response.parsed_body["post_stream"]["posts"]
    posts.find { |post| post["id"] == reply.id }["binding_ballot"]
  end

  it "tells of posts what their JSON tells" do
    expect(post_ballots(first_post.id, reply.id, other.id)).to eq(reply.id.to_s => told_with_post)
    reply.revise(author, { raw: "-1, it does not" }, force_new_version: true)
    expect(post_ballots(reply.id)).to eq(reply.id.to_s => told_with_post)
    expect(told_with_post).to include("says" => "-1")
  end

  it "tells of none that is not asked for, of another topic, deleted, or without a ballot" do
    expect(post_ballots).to eq({})
    expect(post_ballots(other.id, first_post.id)).to eq({})

    PostDestroyer.new(Discourse.system_user, reply).destroy
    expect(post_ballots(reply.id)).to eq({})
    PostDestroyer.new(Discourse.system_user, Post.with_deleted.find(reply.id)).recover
    vote.update!(topic: Fabricate(:topic))
    expect(post_ballots(reply.id)).to eq({})
  end

  it "refuses what are no ids, and too many" do
    ["x", "1,", "1;2", "-1", "9" * 10, "1\n2"].each do |ids|
      post_ballots("#{ids},x")
      expect(response.status).to eq(400)
    end
    post_ballots(*1..101)
    expect(response.status).to eq(400)
    post_ballots(*1..100)
    expect(response.status).to eq(200)
  end

  it "takes no more queries for more posts" do
    post_ballots(reply.id)
    few = track_sql_queries { post_ballots(reply.id) }.size
    more =
      Array.new(3) do
        post = Fabricate(:post, topic: topic, raw: "+1 (binding)")
        vote.cast_in_reply(post, choice: "+1")
        post.id
      end
    told = nil
    expect(track_sql_queries { told = post_ballots(reply.id, *more) }.size).to eq(few)
    expect(told.size).to eq(4)
  end

  it "is for those who see the topic" do
    topic.update!(category: Fabricate(:private_category, group: Fabricate(:group)))
    post_ballots(reply.id)
    expect(response.status).to eq(404)
  end
end
