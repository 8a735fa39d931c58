# frozen_string_literal: true

RSpec.describe "Topics with binding votes" do
  fab!(:topic)
  fab!(:first_post) { Fabricate(:post, topic: topic) }
  fab!(:vote) { Fabricate(:binding_vote, topic: topic) }
  fab!(:user)
  fab!(:moderator)

  before { SiteSetting.binding_vote_enabled = true }

  def topic_json
    get "/t/#{topic.slug}/#{topic.id}.json"
    response.parsed_body
  end

  def listed_json
    get "/latest.json"
    response.parsed_body["topic_list"]["topics"].find { |listed| listed["id"] == topic.id }
  end

  describe "a topic" do
    it "carries the vote with one's own ballot" do
      vote.cast(by: user, choice: "+1", reason: "good")
      sign_in(user)

      carried = topic_json["binding_vote"]
      expect(carried).to include("id" => vote.id, "kind" => "strategy", "outcome" => nil)
      expect(carried["own"]["ballot"]).to include("choice" => "+1", "reason" => "good")
      expect(carried["own"]).to include("binds" => false, "refusal" => nil)
      expect(carried["own"]).not_to have_key("can_manage")
    end

    it "carries the open vote rather than newer or older closed ones" do
      closed = { closed_at: 1.day.ago, outcome: "passed" }
      newer = Fabricate(:binding_vote, topic: topic, **closed)
      expect(topic_json["binding_vote"]["id"]).to eq(vote.id)

      vote.update!(closed)
      expect(topic_json["binding_vote"]["id"]).to eq(newer.id)
    end

    it "carries the earlier votes, newest first, each with its result" do
      expect(topic_json).not_to have_key("earlier_binding_votes")

      closed = { closed_at: 1.day.ago, outcome: "voted_down", binding_minus: 3 }
      first, second = Array.new(2) { Fabricate(:binding_vote, topic: topic, **closed) }
      Fabricate(:binding_vote, **closed)
      earlier = topic_json["earlier_binding_votes"]
      expect(earlier.map { |one| one["id"] }).to eq([second.id, first.id])
      expect(earlier.first).to include(
        "kind" => "strategy",
        "subject" => second.subject,
        "state" => "voted_down",
        "outcome" => "voted_down",
        "closed_at" => second.closed_at.as_json,
        "binding" => {
          "plus" => 0,
          "zero" => 0,
          "minus" => 3,
        },
      )
      expect(earlier.first.keys).not_to include("summary", "own")

      vote.update!(closed_at: Time.zone.now, outcome: "passed")
      response = topic_json
      expect(response["binding_vote"]["id"]).to eq(second.id)
      expect(response["earlier_binding_votes"].map { |one| one["id"] }).to eq([first.id, vote.id])
    end

    it "carries at most 20 earlier votes" do
      closed = { topic: topic, closed_at: 1.day.ago, outcome: "passed" }
      newest = Array.new(21) { Fabricate(:binding_vote, **closed) }.last
      expect(topic_json["earlier_binding_votes"].size).to eq(20)
      expect(topic_json["earlier_binding_votes"].first["id"]).to eq(newest.id)
    end

    it "asks once for a topic without votes, and for one with several once more" do
      asked = -> do
        track_sql_queries { topic_json }
          .grep(/FROM "?binding_votes/)
          .grep_v(/binding_vote_ballots/)
          .size
      end
      asked.call
      expect(asked.call).to eq(1)
      5.times { Fabricate(:binding_vote, topic: topic, closed_at: 1.day.ago, outcome: "passed") }
      expect(asked.call).to eq(2)

      DiscourseBindingVote::Vote.where(topic: topic).delete_all
      expect(asked.call).to eq(1)
    end

    it "says who may open a vote, apart from one that is open" do
      expect(topic_json).not_to have_key("can_open_binding_vote")

      sign_in(moderator)
      expect(topic_json["can_open_binding_vote"]).to eq(true)
      vote.update!(closed_at: 1.day.ago, outcome: "passed")
      expect(topic_json["can_open_binding_vote"]).to eq(true)
      topic.update!(closed: true)
      expect(topic_json["can_open_binding_vote"]).to eq(false)

      sign_in(user)
      expect(topic_json["can_open_binding_vote"]).to eq(false)
    end
  end

  describe "a list of topics" do
    it "carries what the badge tells, and nothing that goes without saying" do
      vote.update!(binding_plus: 2, binding_minus: 1, revision: 3)
      shown = { "id" => vote.id, "revision" => 3, "binding" => { "plus" => 2, "minus" => 1 } }
      open = { **shown, "closes_at" => vote.closes_at.as_json }
      expect(listed_json["binding_vote"]).to eq(open)

      vote.update!(electorate: 9)
      expect(listed_json["binding_vote"]).to eq({ **open, "electorate" => 9 })

      vote.update!(closed_at: 1.minute.ago, outcome: "too_few")
      closed = { **shown, "closed_at" => vote.closed_at.as_json, "outcome" => "too_few" }
      expect(listed_json["binding_vote"]).to eq(closed)
    end

    it "names the rule where it is not the usual one, and tells all of one that the site does not know" do
      expect(listed_json["binding_vote"]).not_to have_key("rule")
      rule = DiscourseBindingVote::Rule.find("simple_majority")
      vote.update!(rule: rule)
      expect(listed_json["binding_vote"]["rule"]).to eq("simple_majority")

      former = { **rule.to_h, "minimum" => 5 }
      vote.update!(rule: former)
      expect(listed_json["binding_vote"]["rule"]).to eq(former)
    end

    it "carries nothing where there is no vote" do
      other = Fabricate(:post).topic
      get "/latest.json"
      listed = response.parsed_body["topic_list"]["topics"].find { |one| one["id"] == other.id }
      expect(listed).not_to have_key("binding_vote")
    end

    it "asks as often for 1 topic with a vote as for 30" do
      listed_json
      few = track_sql_queries { listed_json }.size

      29.times { Fabricate(:binding_vote, topic: Fabricate(:post, user: first_post.user).topic) }
      listed_json
      expect(track_sql_queries { listed_json }.size).to eq(few)
      votes = response.parsed_body["topic_list"]["topics"].count { |one| one["binding_vote"] }
      expect(votes).to eq(30)
    end
  end

  describe "the site" do
    it "names the rules that lists name by their ids" do
      get "/site.json"
      presets = JSON.parse(File.read(DiscourseBindingVote::Rule::PRESETS_PATH))
      expect(response.parsed_body["binding_vote_presets"]).to eq(presets)
    end
  end

  context "when the plugin is switched off" do
    before { SiteSetting.binding_vote_enabled = false }

    it "shows nothing" do
      sign_in(moderator)
      expect(topic_json).not_to include(
        "binding_vote",
        "earlier_binding_votes",
        "can_open_binding_vote",
      )
      expect(listed_json).not_to have_key("binding_vote")
      get "/site.json"
      expect(response.parsed_body).not_to have_key("binding_vote_presets")
    end

    it "asks the database nothing of votes" do
      queries = track_sql_queries { listed_json } + track_sql_queries { topic_json }
      expect(queries.grep(/binding_vote/)).to eq([])
    end

    it "answers nothing" do
      sign_in(moderator)
      get "/binding-votes/#{vote.id}.json"
      expect(response.status).to eq(404)
      put "/binding-votes/#{vote.id}/ballot.json", params: { choice: "+1" }
      expect(response.status).to eq(404)
      post "/binding-votes.json", params: { topic_id: Fabricate(:topic).id, kind: "module" }
      expect(response.status).to eq(404)
      expect(vote.ballots.count).to eq(0)
    end
  end
end
