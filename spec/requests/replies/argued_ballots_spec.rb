# frozen_string_literal: true

require_relative "replies_context"

RSpec.describe "Ballots that are argued in replies" do
  include_context "with replies"

  describe "casting a ballot" do
    before { sign_in(user) }

    it "takes the number of a reply" do
      expect(cast("2")).to include("choice" => "+1", "reply" => 2)
      expect(listed.first["reply"]).to eq(2)
      get "/binding-votes/#{vote.id}.json"
      expect(response.parsed_body["binding_vote"]["own"]["ballot"]["reply"]).to eq(2)
    end

    it "takes the reply of somebody else" do
      Fabricate(:post, topic: topic)
      expect(cast("3")["reply"]).to eq(3)
    end

    it "keeps the reply unless told otherwise, and forgets it when told so" do
      cast("2")
      expect(cast["reply"]).to eq(2)
      expect(cast(choice: "0")["reply"]).to eq(2)
      expect(cast("")).not_to have_key("reply")
      expect(vote.ballots.first.reply_post_id).to eq(nil)
    end

    it "is a change of the ballot, with a line of history, though its choice stays" do
      cast
      cast("2")
      expect(response.parsed_body["vote"]).to include("revision" => 2)
      cast("2")
      expect(response.parsed_body["vote"]).to include("revision" => 2)

      expect(vote.ballot_changes.order(:id).pluck(:reply_post_id_after)).to eq([nil, reply.id])
      expect(vote.reload.non_binding_counts).to eq({ plus: 1, zero: 0, minus: 0 })
    end

    it "refuses what is no number of a reply" do
      Fabricate(:post)
      ["1", "3", "0", "-2", "2.0", " 2", "2x", "two", "9" * 30].each do |number|
        expect_refused(number)
      end
    end

    it "refuses what is no regular post" do
      %i[moderator_action small_action whisper].each do |type|
        post = Fabricate(:post, topic: topic, post_type: Post.types[type])
        expect_refused(post.post_number.to_s)
      end
    end

    it "refuses a reply that is deleted or hidden, moderators too" do
      sign_in(Fabricate(:moderator))
      [{ deleted_at: Time.zone.now }, { hidden: true }, { user_deleted: true }].each do |fate|
        post = Fabricate(:post, topic: topic)
        post.update_columns(fate)
        expect_refused(post.post_number.to_s)
      end
    end

    it "takes nothing but a plain value" do
      put "/binding-votes/#{vote.id}/ballot.json", params: { choice: "+1", reply: { a: "2" } }
      expect(response.status).to eq(422)
      expect(response.parsed_body["error_type"]).to eq("no_such_reply")
    end

    it "asks the database nothing for a ballot that points nowhere" do
      cast
      queries = track_sql_queries { cast(choice: "0") } + track_sql_queries { listed }
      expect(queries.grep(/FROM "?posts/)).to eq([])
    end
  end

  describe "a ballot whose reply cannot be read any more" do
    before do
      sign_in(user)
      cast("2")
    end

    it "leads nowhere while the reply is deleted or hidden, and then again" do
      [{ deleted_at: Time.zone.now }, { hidden: true }, { user_deleted: true }].each do |fate|
        reply.update_columns(fate)
        expect(listed.first).not_to have_key("reply")
        reply.update_columns(deleted_at: nil, hidden: false, user_deleted: false)
        expect(listed.first["reply"]).to eq(2)
      end
    end

    it "leads nowhere once the reply is moved to another topic, or gone" do
      reply.update_columns(topic_id: Fabricate(:topic).id)
      expect(listed.first).not_to have_key("reply")
      Post.where(id: reply.id).delete_all
      expect(listed.first).not_to have_key("reply")
      expect(cast(choice: "0")).not_to have_key("reply")
    end
  end

  it "lists the ballots with as many queries for 1 reply as for 10" do
    point = -> do
      post = Fabricate(:post, topic: topic)
      vote.cast(by: post.user, choice: "+1", reply: post.post_number.to_s)
    end
    point.call
    listed
    few = track_sql_queries { listed }.size
    9.times { point.call }
    expect(track_sql_queries { listed }.size).to eq(few)
    expect(listed.map { |ballot| ballot["reply"] }).to eq((3..12).to_a.reverse)
  end

  it "tells open pages of the reply" do
    messages =
      MessageBus.track_publish("/binding-votes/#{topic.id}") do
        vote.cast(by: user, choice: "+1", reply: "2")
        vote.cast(by: user, choice: "0", reply: "")
      end
    expect(messages.map(&:data)).to all(include(type: "cast", replies: true))
  end
end
