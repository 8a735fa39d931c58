# frozen_string_literal: true

require_relative "reply_changes_context"

# What becomes of a ballot, and of the links to its reply, when posts and topics change afterwards.
RSpec.describe "Changes of the reply of a ballot" do
  include_context "with the reply of a ballot"

  describe "taking it away" do
    # Without the reply, and then with it again.
    def expect_gone_and_back(gone, back)
      before = record
      expect_without_reply(messages(&gone))
      expect(record).to eq(before)

      expect_told(messages(&back))
      expect(record).to eq(before)
      expect(listed["reply"]).to eq(2)
      expect(post_json(2)).to have_key("binding_ballot")
    end

    it "keeps the ballot when a moderator deletes and recovers it" do
      expect_gone_and_back(
        -> { PostDestroyer.new(moderator, reply.reload).destroy },
        -> { PostDestroyer.new(moderator, Post.with_deleted.find(reply.id)).recover },
      )
    end

    it "keeps the ballot when its author deletes and recovers it" do
      SiteSetting.delete_removed_posts_after = 24 if SiteSetting.respond_to?(
        :delete_removed_posts_after,
      )
      expect_gone_and_back(
        -> { PostDestroyer.new(author, reply.reload).destroy },
        -> { PostDestroyer.new(author, reply.reload).recover },
      )
    end

    it "keeps the ballot when it is hidden and shown again" do
      inappropriate = 4
      expect_gone_and_back(-> { reply.reload.hide!(inappropriate) }, -> { reply.reload.unhide! })
    end

    it "keeps the ballot when it is moved to another topic and back" do
      back = -> do
        other_topic.move_posts(moderator, [reply.id], destination_topic_id: topic.id)
        # It comes back behind what stands in its place.
        reply.reload.update!(post_number: 99)
        Post.where(topic: topic, post_number: 2).delete_all
        reply.update!(post_number: 2)
      end
      expect_gone_and_back(
        -> { topic.move_posts(moderator, [reply.id], destination_topic_id: other_topic.id) },
        back,
      )
    end

    it "keeps the ballot when it is destroyed for good" do
      before = record
      told = messages { PostDestroyer.new(moderator, reply.reload, force_destroy: true).destroy }
      expect_without_reply(told)
      expect(record).to eq(before)
    end

    it "shows no ballot with a deleted post, even to those who see the post" do
      PostDestroyer.new(moderator, reply.reload).destroy
      sign_in(moderator)
      posts = posts_of(topic)
      expect(posts.map { |post| post["binding_ballot"] }.compact).to eq([])
    end

    it "shows no ballot with a post that is moved to a topic with another vote" do
      Fabricate(:binding_vote, topic: other_topic)
      topic.move_posts(moderator, [reply.id], destination_topic_id: other_topic.id)
      expect(posts_of(other_topic).map { |post| post["post_number"] }).to include(
        reply.reload.post_number,
      )
      expect(posts_of(other_topic).map { |post| post["binding_ballot"] }.compact).to eq([])
    end
  end

  describe "what happens to topics" do
    it "leaves a ballot with its vote when its reply is split off" do
      before = record
      topic.move_posts(
        moderator,
        [reply.id],
        title: "What it takes to make it work",
        category_id: nil,
      )
      expect(reply.reload.topic_id).not_to eq(topic.id)
      expect(record).to eq(before)
      expect(listed).not_to have_key("reply")
    end

    it "keeps the links when the topic is merged into another, and its vote goes along" do
      ballots, changes = record
      ids = topic.posts.pluck(:id)
      topic.move_posts(moderator, ids, destination_topic_id: other_topic.id)

      expect(vote.reload.topic_id).to eq(other_topic.id)
      expect(record.first(2)).to eq([ballots, changes])
      expect(listed["reply"]).to eq(reply.reload.post_number)
      expect(post_json(reply.post_number, other_topic)).to have_key("binding_ballot")
    end

    it "takes the links away when the topic is merged into one with an open vote" do
      Fabricate(:binding_vote, topic: other_topic)
      before = record
      ids = topic.posts.pluck(:id)
      told = messages { topic.move_posts(moderator, ids, destination_topic_id: other_topic.id) }

      expect_without_reply(told)
      expect(record).to eq(before)
      expect(vote.reload.topic_id).to eq(topic.id)
      expect(topic.reload).to be_closed
      expect(posts_of(other_topic).map { |post| post["binding_ballot"] }.compact).to eq([])
    end

    it "follows a reply whose number changes" do
      told = messages { reply.reload.update!(post_number: 7, sort_order: 7) }
      expect_told(told)
      expect(listed["reply"]).to eq(7)
    end

    it "keeps ballots, counts and history when the topic is deleted and recovered" do
      before = record
      PostDestroyer.new(moderator, first_post.reload).destroy
      get "/binding-votes/#{vote.id}/ballots.json"
      expect(response.status).to eq(404)
      expect(record).to eq(before)

      PostDestroyer.new(moderator, Post.with_deleted.find(first_post.id)).recover
      expect(record).to eq(before)
      expect(listed).to include("typed" => "+1", "reply" => 2)
    end
  end

  it "tells of a change only those who may see the topic" do
    group = Fabricate(:group)
    topic.update!(category: Fabricate(:private_category, group: group))
    told = MessageBus.track_publish("/binding-votes/#{topic.id}") { edit("-1, it does not") }
    expect(told.first.group_ids).to include(group.id)
    expect(told.size).to eq(1), "its author cannot see it"
  end
end
