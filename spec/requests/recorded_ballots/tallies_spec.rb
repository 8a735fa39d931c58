# frozen_string_literal: true

require_relative "tallies_context"

# What the replies of a topic come to, without a vote, and asking people when one is opened.
RSpec.describe DiscourseBindingVote::TalliesController do
  include_context "with a thread"

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
        "electorate" => 1,
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
        "sure" => true,
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

    it "takes the rule of another kind" do
      set_kinds("module", minimum: 0, plus_per_minus: "0", blocking: true)
      expect(tally["rule"]["id"]).to eq("lazy_two_thirds")
      expect(tally(kind: "module")["rule"]["id"]).to eq("lazy_consensus")
      tally(kind: "release")
      expect(response.status).to eq(400)
      expect(response.parsed_body["error_type"]).to eq("unknown_kind")
    end

    it "binds whom the votes of that kind bind" do
      managers = Fabricate(:group)
      managers.add(ben)
      set_kinds("module", binding_groups: [managers.id])
      write("+1", user: ben)
      said = -> { tally(kind: "module").slice("electorate", "binding") }
      expect(said.call).to match("electorate" => 1, "binding" => include("plus" => 1))
      expect(tally["binding"]["plus"]).to eq(0)
      managers.add(Fabricate(:user))
      expect(said.call["electorate"]).to eq(2)
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
end
