# frozen_string_literal: true

require_relative "proposed_ballots_context"

RSpec.describe DiscourseBindingVote::ConfirmationsController do
  include_context "with proposed ballots"

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
end
