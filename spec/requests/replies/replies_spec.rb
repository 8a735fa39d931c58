# frozen_string_literal: true

# Ballots that point to the reply in which they are argued.
RSpec.describe DiscourseBindingVote::RepliesController do
  fab!(:topic)
  fab!(:first_post) { Fabricate(:post, topic: topic) }
  fab!(:vote) { Fabricate(:binding_vote, topic: topic) }
  fab!(:user)
  fab!(:reply) { Fabricate(:post, topic: topic, user: user, raw: "I read it, and **agree**.") }

  before { SiteSetting.binding_vote_enabled = true }

  def cast(reply = nil, choice: "+1")
    put "/binding-votes/#{vote.id}/ballot.json", params: { choice: choice, reply: reply }.compact
    response.parsed_body["ballot"]
  end

  def listed
    get "/binding-votes/#{vote.id}/ballots.json"
    response.parsed_body["ballots"]
  end

  def expect_refused(number)
    expect { cast(number) }.not_to change { [vote.reload.attributes, vote.ballots.count] }
    expect(response.status).to eq(422)
    expect(response.parsed_body["error_type"]).to eq("no_such_reply")
    expect(response.parsed_body["errors"].join).to match(/no such reply/)
  end

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

  describe "#index" do
    def offered
      get "/binding-votes/#{vote.id}/replies.json"
      response.parsed_body["replies"]
    end

    it "gives one's own replies, newest first, and how they begin" do
      Fabricate(:post, topic: topic)
      Fabricate(:post, user: user)
      newer = Fabricate(:post, topic: topic, user: user, raw: "word " * 40)
      sign_in(user)

      expect(offered.map { |one| one["post_number"] }).to eq([4, 2])
      expect(offered.last).to eq(
        { post_number: 2, created_at: reply.created_at, excerpt: "I read it, and agree." }.as_json,
      )
      expect(offered.first["excerpt"]).to start_with("word word").and end_with("…")
      expect(offered.first["excerpt"].length).to be <= 80
      expect(newer.post_number).to eq(4)
    end

    it "gives plain text, without what is quoted" do
      reply.update_columns(cooked: <<~HTML)
        <aside class="quote"><blockquote>Somebody else</blockquote></aside>
        <p>5 &lt; 6 &amp; <a href="/x">so on</a></p>
      HTML
      sign_in(user)
      expect(offered.first["excerpt"]).to eq("5 < 6 & so on")
    end

    it "leaves out the first post, and what is deleted, hidden or no regular post" do
      [
        { deleted_at: Time.zone.now },
        { hidden: true },
        { user_deleted: true },
        { post_type: Post.types[:small_action] },
        { post_type: Post.types[:whisper] },
      ].each { |fate| Fabricate(:post, topic: topic, user: user).update_columns(fate) }
      first_post.update_columns(user_id: user.id)
      sign_in(user)
      expect(offered.map { |one| one["post_number"] }).to eq([2])
    end

    it "gives at most 20, with as many queries as for one" do
      sign_in(user)
      offered
      few = track_sql_queries { offered }.size
      21.times { Fabricate(:post, topic: topic, user: user) }
      expect(track_sql_queries { offered }.size).to eq(few)
      expect(offered.map { |one| one["post_number"] }).to eq((4..23).to_a.reverse)
    end

    it "is for those who are logged in and may see the topic" do
      offered
      expect(response.status).to eq(403)

      sign_in(user)
      topic.update!(category: Fabricate(:private_category, group: Fabricate(:group)))
      offered
      expect(response.status).to eq(404)
    end

    it "limits how often one asks" do
      RateLimiter.enable
      sign_in(user)
      30.times { offered }
      expect(response.status).to eq(200)
      offered
      expect(response.status).to eq(429)
    end
  end
end
