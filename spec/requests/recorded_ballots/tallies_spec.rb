# frozen_string_literal: true

# What the replies of a topic come to, without a vote, and asking people when one is opened.
RSpec.describe DiscourseBindingVote::TalliesController do
  fab!(:category)
  fab!(:topic) { Fabricate(:topic, category: category) }
  fab!(:first_post) { Fabricate(:post, topic: topic) }
  fab!(:opener, :user)
  fab!(:ada) { Fabricate(:user, username: "ada", refresh_auto_groups: true) }
  fab!(:ben) { Fabricate(:user, username: "ben", refresh_auto_groups: true) }
  fab!(:committers, :group)
  fab!(:openers, :group)

  before do
    SiteSetting.binding_vote_enabled = true
    SiteSetting.binding_vote_binding_groups = committers.id.to_s
    SiteSetting.binding_vote_opener_groups = openers.id.to_s
    committers.add(ada)
    openers.add(opener)
  end

  def write(raw, user:, **facts)
    Fabricate(:post, topic: topic, user: user, raw: raw, skip_validation: true, **facts)
  end

  def tally(**wanted)
    get "/binding-votes/tally.json", params: { topic_id: topic.id, **wanted }
    response.parsed_body["tally"]
  end

  def topic_view
    get "/t/#{topic.slug}/#{topic.id}.json"
    response.parsed_body
  end

  def expect_refused(type, status: 403)
    tally
    expect(response.status).to eq(status)
    expect(response.parsed_body["error_type"]).to eq(type)
  end

  describe "#show" do
    before { sign_in(opener) }

    it "says what the replies say, what they come to, and by which rule" do
      write("-1", user: ada)
      counted = write("+1 (non-binding)", user: ada)
      write("+1\n\n-1", user: ben)

      said = tally
      expect(response.status).to eq(200)
      expect(said.except("replies")).to match(
        "rule" => include("id" => "lazy_two_thirds", "minimum" => 3),
        "binding" => {
          "plus" => 1,
          "zero" => 0,
          "minus" => 0,
        },
        "non_binding" => {
          "plus" => 0,
          "zero" => 0,
          "minus" => 0,
        },
        "more" => false,
      )
      expect(said["replies"].pluck("typed", "counted")).to eq(
        [["-1", false], ["+1", true], [nil, false]],
      )
      expect(said["replies"].second).to match(
        "post_number" => counted.post_number,
        "typed" => "+1",
        "choice" => "+1",
        "claims_binding" => false,
        "binding" => true,
        "counted" => true,
        "created_at" => counted.created_at.as_json,
        "user" => include("username" => "ada"),
      )
    end

    it "records nothing" do
      write("+1", user: ada)
      tally
      expect(DiscourseBindingVote::Vote.count).to eq(0)
      expect(DiscourseBindingVote::ProposedBallot.count).to eq(0)
      expect(Notification.where(user: ada)).to be_empty
    end

    it "takes another of the rules that are offered" do
      SiteSetting.binding_vote_rules = "lazy_two_thirds|lazy_consensus"
      expect(tally(rule: "lazy_consensus")["rule"]["id"]).to eq("lazy_consensus")
      tally(rule: "simple_majority")
      expect(response.status).to eq(400)
      expect(response.parsed_body["error_type"]).to eq("unknown_rule")
    end

    it "reads a topic that is closed, and one that has an open vote" do
      write("+1", user: ada)
      Fabricate(:binding_vote, topic: topic)
      topic.update!(closed: true)
      expect(tally["binding"]["plus"]).to eq(1)
    end

    it "wants a topic that one can see" do
      get "/binding-votes/tally.json"
      expect(response.status).to eq(400)
      tally(topic_id: 0)
      expect(response.status).to eq(404)
      topic.update!(category: Fabricate(:private_category, group: Fabricate(:group)))
      tally
      expect(response.status).to eq(404)
    end

    it "limits how often one asks" do
      RateLimiter.enable
      20.times { tally }
      expect(response.status).to eq(200)
      tally
      expect(response.status).to eq(429)
    end
  end

  describe "who may see it" do
    it "is who may open votes there, and who keeps the roster" do
      keepers = Fabricate(:group)
      SiteSetting.binding_vote_roster_groups = keepers.id.to_s
      keeper = Fabricate(:user).tap { |user| keepers.add(user) }
      [opener, keeper, Fabricate(:moderator)].each do |user|
        sign_in(user)
        expect(topic_view["can_tally_replies"]).to eq(true)
        expect(tally).to be_present
      end

      sign_in(ada)
      expect(topic_view).not_to have_key("can_tally_replies")
      expect_refused("not_an_opener")
    end

    it "is nobody who is not logged in" do
      expect(topic_view).not_to have_key("can_tally_replies")
      expect_refused("not_logged_in")
    end

    it "is nobody in a category without votes but those who keep the roster" do
      SiteSetting.binding_vote_categories = Fabricate(:category).id.to_s
      sign_in(opener)
      expect_refused("not_an_opener")
      sign_in(Fabricate(:moderator))
      expect(tally).to be_present
    end

    it "is nobody in a personal message, and while they may not take part" do
      opener.update!(silenced_till: 1.year.from_now)
      sign_in(opener)
      expect_refused("silenced")

      message = Fabricate(:private_message_topic, user: Fabricate(:admin))
      sign_in(message.user)
      get "/binding-votes/tally.json", params: { topic_id: message.id }
      expect(response.parsed_body["error_type"]).to eq("private_message")
    end
  end

  describe "asking people when a vote is opened" do
    def open_vote(**more)
      post "/binding-votes.json",
           params: {
             topic_id: topic.id,
             kind: "strategy",
             subject: "Adopt it",
             summary: "We talked.",
             **more,
           }
      DiscourseBindingVote::Vote.find(response.parsed_body["binding_vote"]["id"])
    end

    def asked
      Notification
        .where(notification_type: Notification.types[:binding_vote_notice])
        .order(:id)
        .select { |notification| notification.data_hash[:purpose] == "proposed_ballot" }
    end

    before do
      SiteSetting.binding_vote_notify_opening = false
      sign_in(opener)
    end

    it "proposes the newest vote of each person, and asks each once" do
      write("-1", user: ada)
      newest = write("+1 (binding)", user: ada)
      unclear = write("+1\n\n-1", user: ben)
      vote = open_vote(ask_found: "true")

      expect(vote.proposed_ballots.waiting.order(:id).pluck(:post_id, :typed)).to eq(
        [[newest.id, "+1"], [unclear.id, nil]],
      )
      expect(vote.ballots).to be_empty
      expect(asked.map { |one| [one.user_id, one.post_number, one.data_hash[:typed]] }).to eq(
        [[ada.id, newest.post_number, "+1"], [ben.id, unclear.post_number, nil]],
      )
      expect(asked.first.data_hash[:display_username]).to eq(opener.username)
    end

    it "has their replies wait although they are older than the vote" do
      write("+1", user: ada, created_at: 1.year.ago)
      vote = open_vote(ask_found: true)
      sign_in(ada)
      get "/binding-votes/#{vote.id}.json"
      proposed = response.parsed_body["binding_vote"]["own"]["proposed_ballots"].sole
      post "/binding-votes/#{vote.id}/proposed-ballots/#{proposed["id"]}/confirmation.json"
      expect(vote.reload.binding_plus).to eq(1)
      expect(vote.proposed_ballots.waiting).to be_empty
    end

    it "does not notify who opens the vote, whose own reply waits all the same" do
      write("+1", user: opener)
      vote = open_vote(ask_found: "true")
      expect(asked).to eq([])
      get "/binding-votes/#{vote.id}.json"
      expect(response.parsed_body["binding_vote"]["own"]["proposed_ballots"].size).to eq(1)
    end

    it "leaves out those who cannot cast a ballot" do
      write("+1", user: Fabricate(:user, silenced_till: 1.year.from_now))
      write("+1", user: Fabricate(:user, staged: true))
      expect(open_vote(ask_found: "true").proposed_ballots).to be_empty
    end

    it "asks nobody unless told so, nor where the vote is not opened" do
      write("+1", user: ada)
      expect(open_vote.proposed_ballots).to be_empty
      DiscourseBindingVote::Vote.delete_all
      post "/binding-votes.json",
           params: {
             topic_id: topic.id,
             kind: "strategy",
             ask_found: "true",
           }
      expect(response.status).to eq(422)
      expect(DiscourseBindingVote::ProposedBallot.count).to eq(0)
      expect(asked).to eq([])
    end

    it "leaves out what was said of an earlier vote" do
      write("-1", user: ada)
      open_vote.cancel(by: opener, reason: "why")
      freeze_time 1.minute.from_now
      newer = write("+1", user: ben)
      vote = open_vote(ask_found: "true")
      expect(vote.proposed_ballots.pluck(:post_id)).to eq([newer.id])
    end
  end
end
