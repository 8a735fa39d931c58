# frozen_string_literal: true

# What becomes of a ballot, and of the links to its reply, when posts and topics change afterwards.
RSpec.describe "Changes of the reply of a ballot" do
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

  # Everyone is told, and the author.
  def expect_told(told)
    expect(told.last(2)).to all(include(type: "reply_changed", replies: true))
    expect(told.last(2).pluck(:concerns)).to eq([nil, "you"])
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
