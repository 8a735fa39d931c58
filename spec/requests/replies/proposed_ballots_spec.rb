# frozen_string_literal: true

require_relative "proposed_ballots_context"

# Ballots that replies propose, over HTTP: listed, confirmed, accepted and set aside.
RSpec.describe DiscourseBindingVote::ProposedBallotsController do
  include_context "with proposed ballots"

  it "proposes what comes by mail, through the API or from another client" do
    PostCreator.create!(
      ada,
      topic_id: topic.id,
      raw: "I have read all of it.\n\n+1 (binding)",
      skip_validations: true,
    )
    sign_in(ada)
    expect(listed.pluck("typed")).to eq(["+1"])
    expect(vote.reload.ballots).to be_empty
  end

  describe "#index" do
    it "gives those who keep the roster all that wait, oldest first" do
      vote.cast(by: ben, choice: "-0")
      first = propose("++1 (binding)", user: ben)
      second = propose("+1\n\n-1")
      sign_in(keeper)

      expect(listed).to match(
        [
          {
            "id" => first.id,
            "reply" => first.reply.post_number,
            "text" => "++1 (binding)",
            "typed" => "++1",
            "choice" => "+1",
            "sure" => true,
            "claims_binding" => true,
            "binding" => false,
            "cast" => "-0",
            "created_at" => first.reply.created_at.as_json,
            "user" => include("username" => "ben"),
          },
          {
            "id" => second.id,
            "reply" => second.reply.post_number,
            "text" => "+1 -1",
            "typed" => nil,
            "choice" => nil,
            "sure" => true,
            "claims_binding" => nil,
            "binding" => true,
            "created_at" => second.reply.created_at.as_json,
            "user" => include("username" => "ada"),
          },
        ],
      )
    end

    it "gives everyone else their own" do
      propose("+1", user: ben)
      own = propose("-0")
      sign_in(ada)
      expect(listed.pluck("id")).to eq([own.id])
      sign_in(Fabricate(:user))
      expect(listed).to eq([])
    end

    it "gives at most 100, with as many queries as for one" do
      propose("+1")
      sign_in(keeper)
      listed
      few = track_sql_queries { listed }.size
      users = Array.new(5) { Fabricate(:user) }
      posts =
        Array.new(100) do |i|
          Fabricate(:post, topic: topic, user: users[i % 5], raw: "+1", skip_validation: true)
        end
      posts.each { |post| vote.proposed_ballots.create!(reply: post, user: post.user, said: true) }
      expect(track_sql_queries { expect(listed.size).to eq(100) }.size).to eq(few)
    end

    it "is for those who are logged in and may see the topic" do
      listed
      expect(response.status).to eq(403)
      sign_in(ada)
      topic.update!(category: Fabricate(:private_category, group: Fabricate(:group)))
      listed
      expect(response.status).to eq(404)
    end

    it "limits how often one asks" do
      RateLimiter.enable
      sign_in(ada)
      60.times { listed }
      expect(response.status).to eq(200)
      listed
      expect(response.status).to eq(429)
    end
  end

  describe "what waits, in the vote itself" do
    it "is told its author, and how much it is those who keep the roster" do
      proposed = propose("+1")
      propose("-0", user: ben)

      sign_in(ada)
      expect(own["proposed_ballots"]).to match(
        [include("id" => proposed.id, "typed" => "+1", "binding" => true)],
      )
      expect(own["proposed_ballots"].sole["user"]["username"]).to eq("ada")
      expect(own).not_to have_key("proposed_count")
      get "/t/#{topic.slug}/#{topic.id}.json"
      expect(response.parsed_body["binding_vote"]["own"]["proposed_ballots"].size).to eq(1)

      sign_in(keeper)
      expect(own).to include("proposed_count" => 2)
      expect(own).not_to have_key("proposed_ballots")
    end

    it "is left out where nothing waits, and of a vote that has ended" do
      told = -> { own.keys & %w[proposed_ballots proposed_count] }
      [ada, keeper].each do |user|
        sign_in(user)
        expect(told.call).to eq([])
      end
      propose("+1")
      expect(told.call).to eq(%w[proposed_count])
      vote.reload.cancel(by: keeper, reason: "why")
      [keeper, ada].each do |user|
        sign_in(user)
        expect(told.call).to eq([])
      end
    end

    it "is left out for visitors" do
      propose("+1")
      expect(own.keys).to eq(%w[ballot binds refusal])
    end

    it "costs none where nobody has proposed any, else one, and two more those who keep the roster" do
      sign_in(ada)
      ask = -> { track_sql_queries { own }.grep(/FROM "binding_vote_proposed_ballots"/).size }
      ask.call
      expect(ask.call).to eq(0)
      propose("+1")
      propose("-1")
      expect(ask.call).to eq(1)
      sign_in(keeper)
      expect(ask.call).to eq(3)
    end
  end

  describe "#destroy" do
    it "sets it aside, for its author and for those who keep the roster, and tells open pages" do
      [ada, keeper].each do |user|
        proposed = propose("+1")
        messages =
          MessageBus
            .track_publish("/binding-votes/#{topic.id}") { set_aside(proposed, by: user) }
            .map { |message| [message.data[:type], message.user_ids] }

        expect(response.status).to eq(200)
        expect(response.parsed_body).to match(
          { "vote" => include("id" => vote.id, "revision" => 0), "ballot" => nil },
        )
        expect(proposed.reload).to have_attributes(set_aside_by: user)
        expect(messages).to eq([["proposed", [ada.id]], ["proposed", nil]])
        expect(listed).to eq([])
      end
    end

    it "takes one that contradicts itself" do
      set_aside(propose("+1\n\n-1"), by: ada)
      expect(response.status).to eq(200)
      expect(listed).to eq([])
    end

    it "refuses everyone else, and what does not wait" do
      proposed = propose("+1")
      expect_refused(404, "no_such_proposed_ballot") { set_aside(proposed, by: ben) }
      set_aside(proposed, by: ada)
      expect_refused(404, "no_such_proposed_ballot") { set_aside(proposed, by: ada) }
    end
  end
end
