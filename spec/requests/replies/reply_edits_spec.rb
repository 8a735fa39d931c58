# frozen_string_literal: true

require_relative "reply_changes_context"

RSpec.describe "Edits of the reply of a ballot" do
  include_context "with the reply of a ballot"

  describe "editing it" do
    it "never changes a ballot, whatever the text says then" do
      expect do
        edit("-1 (binding), it does not")
        edit("I have no opinion any more.")
        reply.reload.revise(moderator, { raw: "-1 from me" }, force_new_version: true)
      end.not_to(change { record })
    end

    it "is told in the list of ballots and with the post while they differ" do
      expect(listed).to include("typed" => "+1", "reply" => 2)
      expect(listed).not_to have_key("reply_says")
      expect(post_json(2)["binding_ballot"]).to eq(
        {
          id: vote.ballots.sole.id,
          vote_id: vote.id,
          typed: "+1",
          binding: false,
          claims_binding: true,
        }.as_json,
      )

      [["−1, it does not", "−1"], ["I think about it.", nil], ["+1\n\n-1", nil]].each do |raw, says|
        edit(raw)
        expect(listed.fetch("reply_says")).to eq(says)
        expect(post_json(2)["binding_ballot"].fetch("says")).to eq(says)
      end

      edit("++1, it works after all")
      expect(listed).not_to have_key("reply_says")
      expect(post_json(2)["binding_ballot"]).not_to have_key("says")
    end

    it "is not told where the text says another choice only perhaps" do
      edit("It is a thoughtful proposal. I am voting -1.")
      expect(listed).not_to have_key("reply_says")
      expect(post_json(2)["binding_ballot"]).not_to have_key("says")
    end

    it "is told to the voter with the vote" do
      edit("-1, it does not")
      sign_in(author)
      get "/binding-votes/#{vote.id}.json"
      expect(response.parsed_body["binding_vote"]["own"]["ballot"]).to include(
        "choice" => "+1",
        "reply_says" => "-1",
      )
    end

    it "is told to open pages" do
      told = messages { edit("-1, it does not") }
      expect(told.size).to eq(2)
      expect_told(told)
      expect(told.first[:vote]).to include(id: vote.id, revision: vote.reload.revision)
    end

    it "is told where the ballot was cast in the widget only if the text says another choice" do
      vote.cast(by: author, choice: "0", reason: "Both have merits.")
      expect(listed).to include("choice" => "0", "reply" => 2, "reply_says" => "+1")

      edit("I think about it.")
      expect(listed).not_to have_key("reply_says")
      edit("0, I cannot say")
      expect(listed).not_to have_key("reply_says")
    end

    it "tells also whether the reply calls the ballot binding" do
      expect(listed).to include("binding" => false, "claims_binding" => true)
      edit("+1 (non-binding), it does")
      expect(listed).to include("claims_binding" => false)
      edit("+1, it does")
      expect(listed).not_to have_key("claims_binding")
    end

    it "is not told of the reply of somebody else to which a ballot points" do
      reader = Fabricate(:user)
      vote.cast(by: reader, choice: "-1", reply: "2")
      get "/binding-votes/#{vote.id}/ballots.json"

      ballot = response.parsed_body["ballots"].find { |one| one["choice"] == "-1" }
      expect(ballot["reply"]).to eq(2)
      expect(ballot.keys).not_to include("reply_says", "claims_binding")
      expect(post_json(2)["binding_ballot"]["typed"]).to eq("+1")
    end

    it "is told after the vote is closed too, and changes nothing of it" do
      freeze_time 8.days.from_now
      vote.close(by: Discourse.system_user)
      told = nil
      expect { told = messages { edit("-1, it does not") } }.not_to(change { record })
      expect_told(told)
      expect(listed["reply_says"]).to eq("-1")
    end

    it "publishes nothing of a post to which no ballot points, nor of what does not matter" do
      other = Fabricate(:post, topic: topic, user: author)
      told =
        messages do
          other.revise(author, { raw: "-1, says another one" }, force_new_version: true)
          reply.reload.update!(like_count: 3)
        end
      expect(told).to eq([])
    end
  end

  describe "the costs" do
    def queries(&block)
      block.call
      track_sql_queries(&block)
    end

    def page
      get "/t/#{topic.slug}/#{topic.id}.json"
    end

    it "is one query for the posts of a page, be they 1 or 19 with a ballot" do
      few = queries { page }.size
      18.times do
        post = Fabricate(:post, topic: topic, raw: "+1, as I said")
        vote.cast_in_reply(post, choice: "+1")
      end
      many = queries { page }

      expect(many.grep(/binding_vote_ballots/).grep(/reply_post_id/).size).to eq(1)
      expect(many.size).to eq(few)
      shown = response.parsed_body["post_stream"]["posts"].map { |post| post["binding_ballot"] }
      expect(shown.compact.size).to eq(19)
    end

    it "is one for posts that are loaded later, and when another plugin loads them anew" do
      ids = topic.posts.pluck(:id)
      few = queries { get "/t/#{topic.id}/posts.json", params: { post_ids: ids } }
      expect(few.grep(/binding_vote_ballots/).size).to eq(1)
      posts = response.parsed_body["post_stream"]["posts"]
      expect(posts.map { |post| post.dig("binding_ballot", "typed") }).to eq([nil, "+1"])

      view = TopicView.new(topic.id)
      view.instance_variable_set(:@posts, Post.where(id: ids).order(:post_number))
      shown = TopicViewPostsSerializer.new(view, scope: Guardian.new, root: false).as_json
      expect(shown[:post_stream][:posts].last[:binding_ballot]).to include(typed: "+1")
    end

    it "is none in a topic without a vote, and none elsewhere" do
      get "/t/#{other_topic.id}.json"
      expect(
        queries { get "/t/#{other_topic.slug}/#{other_topic.id}.json" }.grep(
          /binding_vote_ballots/,
        ),
      ).to eq([])
      expect(queries { get "/posts/#{reply.id}.json" }.grep(/binding_vote_ballots/)).to eq([])
      expect(response.parsed_body).not_to have_key("binding_ballot")
    end

    it "is none for the ballots of a page that say what their replies say" do
      few = queries { listed }.size
      edit("-1, it does not")
      expect(queries { listed }.size).to eq(few)
    end

    it "is one look-up for a post that is edited" do
      other = Fabricate(:post, topic: other_topic, user: author)
      looked_up =
        track_sql_queries do
          other.revise(author, { raw: "-1, says another one" }, force_new_version: true)
        end
      expect(looked_up.grep(/binding_vote_ballots/).size).to eq(1)
    end
  end
end
