# frozen_string_literal: true

# Ballots that replies propose, over HTTP: listed, confirmed, accepted and set aside.
RSpec.describe DiscourseBindingVote::ProposedBallotsController do
  fab!(:category)
  fab!(:topic) { Fabricate(:topic, category: category) }
  fab!(:first_post) { Fabricate(:post, topic: topic) }
  fab!(:vote) { Fabricate(:binding_vote, topic: topic, created_at: 2.days.ago) }
  fab!(:ada) { Fabricate(:user, username: "ada", refresh_auto_groups: true) }
  fab!(:ben) { Fabricate(:user, username: "ben", refresh_auto_groups: true) }
  fab!(:keeper, :user)
  fab!(:committers, :group)
  fab!(:keepers, :group)

  before do
    SiteSetting.binding_vote_enabled = true
    SiteSetting.binding_vote_binding_groups = committers.id.to_s
    SiteSetting.binding_vote_roster_groups = keepers.id.to_s
    committers.add(ada)
    keepers.add(keeper)
  end

  # What is proposed by a reply that the author writes without the composer.
  def propose(raw, user: ada, **facts)
    post =
      Fabricate(
        :post,
        topic: topic,
        user: user,
        raw: raw,
        skip_validation: true,
        **facts,
      ).tap { |one| DiscourseBindingVote::ProposedBallot.propose(one) }
    DiscourseBindingVote::ProposedBallot.find_by!(post_id: post.id)
  end

  def path(proposed, what = nil)
    ["/binding-votes/#{vote.id}/proposed-ballots/#{proposed.id}", what].compact.join("/") + ".json"
  end

  def listed
    get "/binding-votes/#{vote.id}/proposed-ballots.json"
    response.parsed_body["proposed_ballots"]
  end

  def confirm(proposed, by: ada)
    sign_in(by)
    post path(proposed, "confirmation")
  end

  def accept(proposed, by: keeper)
    sign_in(by)
    post path(proposed, "acceptance")
  end

  def set_aside(proposed, by:)
    sign_in(by)
    delete path(proposed)
  end

  def own
    get "/binding-votes/#{vote.id}.json"
    response.parsed_body["binding_vote"]["own"]
  end

  def expect_refused(status, type)
    expect { yield }.not_to change {
      [vote.reload.attributes, vote.ballot_changes.count, vote.proposed_ballots.waiting.ids.sort]
    }
    expect(response.status).to eq(status)
    expect(response.parsed_body).to include("errors", "error_type" => type)
    expect(response.parsed_body["errors"].join).not_to match(/translation missing/i)
  end

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
            "typed" => "++1",
            "choice" => "+1",
            "claims_binding" => true,
            "binding" => false,
            "cast" => "-0",
            "created_at" => first.reply.created_at.as_json,
            "user" => include("username" => "ben"),
          },
          {
            "id" => second.id,
            "reply" => second.reply.post_number,
            "typed" => nil,
            "choice" => nil,
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

    it "costs one query, and one more those who keep the roster" do
      sign_in(ada)
      ask = -> { track_sql_queries { own }.grep(/proposed_ballots/).size }
      ask.call
      expect(ask.call).to eq(1)
      propose("+1")
      propose("-1")
      expect(ask.call).to eq(1)
      sign_in(keeper)
      expect(ask.call).to eq(2)
    end
  end

  describe "confirming" do
    it "casts what the reply says, and the reply with it" do
      proposed = propose("I have read it.\n\n+0.5 (binding)")
      messages =
        MessageBus.track_publish("/binding-votes/#{topic.id}") { confirm(proposed) }.map(&:data)

      expect(response.status).to eq(200)
      expect(response.parsed_body["vote"]).to include("revision" => 1)
      expect(response.parsed_body["ballot"]).to include(
        "choice" => "0",
        "typed" => "+0.5",
        "binding" => true,
        "reason" => nil,
        "reply" => proposed.reply.post_number,
      )
      expect(response.parsed_body["ballot"]).not_to have_key("recorded")
      expect(vote.ballots.sole).to have_attributes(user: ada, from_reply: true)
      expect(messages.pluck(:type).uniq).to eq(%w[cast])
      expect(listed).to eq([])
    end

    it "replaces what was cast before" do
      vote.cast(by: ada, choice: "-1", reason: "not yet")
      confirm(propose("+1, now that it has tests"))
      expect(vote.ballots.sole).to have_attributes(choice: 1, typed: "+1")
      expect(vote.reload).to have_attributes(binding_plus: 1, binding_minus: 0)
    end

    it "is for the author alone" do
      proposed = propose("+1")
      [keeper, Fabricate(:admin)].each do |user|
        expect_refused(403, "not_its_author") { confirm(proposed, by: user) }
      end
    end

    it "does not tell others of it" do
      proposed = propose("+1")
      expect_refused(404, "no_such_proposed_ballot") { confirm(proposed, by: ben) }
    end

    it "refuses a reply that contradicts itself" do
      proposed = propose("+1\n\n-1")
      expect_refused(422, "contradicting_ballots") { confirm(proposed) }
    end

    it "refuses a binding -1 without a reason" do
      proposed = propose("-1")
      expect_refused(422, "minus_reason_missing") { confirm(proposed) }
    end

    it "refuses what does not wait any more, and what never was" do
      proposed = propose("+1")
      proposed.reply.update_columns(hidden: true)
      expect_refused(404, "no_such_proposed_ballot") { confirm(proposed) }
      proposed.reply.update_columns(hidden: false)
      confirm(proposed)
      expect(response.status).to eq(200)
      expect_refused(404, "no_such_proposed_ballot") { confirm(proposed) }
      proposed.id += 1
      expect_refused(404, "no_such_proposed_ballot") { confirm(proposed) }
      elsewhere = Fabricate(:binding_vote)
      post "/binding-votes/#{elsewhere.id}/proposed-ballots/#{proposed.id - 1}/confirmation.json"
      expect(response.status).to eq(404)
    end

    it "refuses those who cannot cast a ballot, and a vote that takes none" do
      proposed = propose("+1")
      topic.update!(closed: true)
      expect_refused(403, "topic_closed") { confirm(proposed) }
      topic.update!(closed: false)
      vote.update_columns(closes_at: 1.minute.ago)
      expect_refused(409, "voting_ended") { confirm(proposed) }
      vote.reload.cancel(by: keeper, reason: "why")
      expect_refused(409, "already_closed") { confirm(proposed) }
    end

    it "limits how often one casts, with the widget or without" do
      RateLimiter.enable
      sign_in(ada)
      20.times { put "/binding-votes/#{vote.id}/ballot.json", params: { choice: "+1" } }
      confirm(propose("-0"))
      expect(response.status).to eq(429)
    end
  end

  describe "accepting" do
    it "records what the reply says, with the reply as the evidence" do
      yesterday = 1.day.ago.floor
      proposed = propose("I have read it.\n\n-1 (non-binding)", created_at: yesterday)
      accept(proposed)

      link = "#{Discourse.base_url}/p/#{proposed.post_id}"
      expect(response.status).to eq(200)
      expect(response.parsed_body["ballot"]).to include(
        "choice" => "-1",
        "typed" => "-1",
        "binding" => true,
        "reason" => nil,
        "reply" => proposed.reply.post_number,
        "cast_at" => yesterday.as_json,
        "recorded" => {
          "by" => keeper.username,
          "url" => link,
        },
      )
      expect(vote.ballots.sole).to have_attributes(user: ada, from_reply: true, recorded_by: keeper)
      expect(vote.reload.binding_minus).to eq(1)
      expect(vote.ballot_changes.sole).to have_attributes(changed_by: keeper, typed_after: "-1")
      expect(listed).to eq([])
    end

    it "takes the opening for the time of what was written before" do
      post =
        Fabricate(
          :post,
          topic: topic,
          user: ben,
          raw: "+1",
          skip_validation: true,
          created_at: 3.days.ago,
        )
      proposed = vote.proposed_ballots.create!(reply: post, user: ben, choice: 1, typed: "+1")
      accept(proposed)
      expect(response.parsed_body["ballot"]["cast_at"]).to eq(vote.created_at.as_json)
      expect(listed).to eq([])
    end

    it "is undone by taking the ballot back, after which the reply waits again" do
      proposed = propose("+1")
      accept(proposed)
      delete "/binding-votes/#{vote.id}/recorded-ballots/#{vote.ballots.sole.id}.json"
      expect(response.status).to eq(200)
      expect(listed.pluck("id")).to eq([proposed.id])
      accept(proposed)
      expect(vote.reload.binding_plus).to eq(1)
    end

    it "can be corrected by what was cast elsewhere, and leads to the reply no more" do
      accept(propose("+1"))
      put "/binding-votes/#{vote.id}/recorded-ballots.json",
          params: {
            username: ada.username,
            choice: "-0",
            link: "https://lists.example.com/1",
            cast_at: Time.zone.now.iso8601(3),
          }

      expect(response.parsed_body["ballot"]).to include("typed" => "-0")
      expect(response.parsed_body["ballot"].keys).not_to include("reply", "reply_says")
      expect(vote.ballots.sole).to have_attributes(reply_post_id: nil, from_reply: false)
    end

    it "can be followed by a later reply, which waits" do
      vote.update_columns(created_at: 2.days.ago)
      accept(propose("+1", created_at: 1.day.ago))
      later = propose("-0")
      expect(listed.pluck("id", "cast")).to eq([[later.id, "+1"]])
      accept(later)
      expect(vote.ballots.sole.typed).to eq("-0")
    end

    it "is for those who keep the roster" do
      proposed = propose("+1")
      [ada, ben].each do |user|
        expect_refused(403, "not_a_roster_keeper") { accept(proposed, by: user) }
      end
    end

    it "refuses what would replace a ballot that the person has cast" do
      vote.cast(by: ada, choice: "+1")
      proposed = propose("-0")
      expect_refused(409, "cast_here") { accept(proposed) }
    end

    it "refuses a reply that contradicts itself, and one that does not wait" do
      proposed = propose("+1\n\n-1")
      expect_refused(422, "contradicting_ballots") { accept(proposed) }
      proposed.update!(set_aside_at: Time.zone.now)
      expect_refused(404, "no_such_proposed_ballot") { accept(proposed) }
    end

    it "refuses the ballot of somebody who cannot take part any more" do
      proposed = propose("+1")
      ada.update!(suspended_at: Time.zone.now, suspended_till: 1.year.from_now)
      expect_refused(422, "voter_cannot_take_part") { accept(proposed) }
      expect(response.parsed_body["errors"].join).to include("ada")
    end

    it "leads nowhere while the reply cannot be read, and then again" do
      proposed = propose("+1")
      accept(proposed)
      link = "#{Discourse.base_url}/p/#{proposed.post_id}"
      shown = -> do
        get "/binding-votes/#{vote.id}/ballots.json"
        ballot = response.parsed_body["ballots"].sole
        get "/binding-votes/#{vote.id}/export.json"
        exported = response.parsed_body
        [
          ballot["recorded"]["url"],
          exported["ballots"].sole["source_url"],
          exported["history"].last["source_url_after"],
          ballot["recorded"]["by"],
        ]
      end

      expect(shown.call).to eq([link, link, link, keeper.username])
      proposed.reply.update_columns(deleted_at: Time.zone.now)
      expect(shown.call).to eq([nil, nil, nil, keeper.username])
      proposed.reply.update_columns(deleted_at: nil)
      expect(shown.call.first).to eq(link)
    end

    it "has no link in the history of a ballot that has changed, once the reply is gone" do
      proposed = propose("+1")
      accept(proposed)
      vote.reload.cast(by: ada, choice: "-0")
      sources = -> do
        get "/binding-votes/#{vote.id}/ballots.json"
        response.parsed_body["ballots"].sole["changes"].map { |line| line.fetch("source", "here") }
      end

      expect(sources.call).to eq(["#{Discourse.base_url}/p/#{proposed.post_id}", "here"])
      Post.where(id: proposed.post_id).update_all(hidden: true)
      expect(sources.call).to eq([nil, "here"])
    end
  end

  it "lists ballots that were accepted and changed with as many queries for 1 as for 5" do
    take_in = -> do
      user = Fabricate(:user, refresh_auto_groups: true)
      vote.reload.accept(propose("+1", user: user), by: keeper)
      vote.cast(by: user, choice: "-0")
    end
    list = -> do
      get "/binding-votes/#{vote.id}/ballots.json"
      expect(response.parsed_body["ballots"].map { |one| one["changes"].size }.uniq).to eq([2])
    end
    take_in.call
    list.call
    few = track_sql_queries(&list).size
    4.times { take_in.call }
    expect(track_sql_queries(&list).size).to eq(few)
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
        expect(messages).to eq([["proposed", nil], ["proposed", [ada.id]]])
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
