# frozen_string_literal: true

require_relative "replies_context"

# Ballots that point to the reply in which they are argued.
RSpec.describe DiscourseBindingVote::RepliesController do
  include_context "with replies"

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
