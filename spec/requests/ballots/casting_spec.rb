# frozen_string_literal: true

require_relative "ballots_context"

RSpec.describe DiscourseBindingVote::BallotsController do
  include_context "with ballots"

  describe "#update" do
    it "finds nothing where the account is deleted meanwhile" do
      sign_in(user)
      DiscourseBindingVote::Ballot
        .any_instance
        .stubs(:save!)
        .raises(ActiveRecord::InvalidForeignKey)
      expect_refused(404, /\S/) { cast("+1") }
    end

    it "casts a ballot and answers with it and the counts" do
      sign_in(committer)
      cast("+1", reason: "ready")

      expect(response.status).to eq(200)
      expect(response.parsed_body["vote"]).to include(
        "id" => vote.id,
        "revision" => 1,
        "binding" => {
          "plus" => 1,
          "zero" => 0,
          "minus" => 0,
        },
      )
      expect(response.parsed_body["ballot"]).to include(
        "choice" => "+1",
        "typed" => "+1",
        "reason" => "ready",
        "binding" => true,
      )
    end

    it "casts a non-binding ballot for everyone else, and changes it" do
      sign_in(user)
      cast("+1")
      cast("-1")

      expect(response.parsed_body["vote"]).to include(
        "binding" => {
          "plus" => 0,
          "zero" => 0,
          "minus" => 0,
        },
        "non_binding" => {
          "plus" => 0,
          "zero" => 0,
          "minus" => 1,
        },
      )
    end

    it "does not let the request say whether the ballot binds, or whose it is" do
      sign_in(user)
      cast("+1", binding: true, user_id: committer.id)

      expect(vote.ballots.pluck(:user_id, :binding)).to eq([[user.id, false]])
    end

    it "refuses an unknown choice" do
      sign_in(user)
      ["+2", "yes", "", nil].each { |choice| expect_refused(400, /\+1, 0 or -1/) { cast(choice) } }
    end

    it "takes nothing but texts for a choice and a reason" do
      sign_in(user)
      expect_refused(400, /\+1, 0 or -1/) { cast(["+1"]) }

      expect_refused(400, /reason/) { cast("+1", reason: { a: "b" }) }
    end

    it "refuses a reason that is too long" do
      sign_in(user)
      expect_refused(422, /500/) { cast("+1", reason: "x" * 501) }
    end

    it "refuses a binding -1 without a reason" do
      sign_in(committer)
      expect_refused(422, /needs a reason/) { cast("-1") }
      cast("-1", reason: "too early")
      expect(response.status).to eq(200)
    end

    it "refuses the anonymous" do
      expect_refused(403, /log/i) { cast("+1") }
    end

    it "refuses the silenced" do
      sign_in(Fabricate(:user, silenced_till: 1.day.from_now))
      expect_refused(403, /silenced/) { cast("+1") }
    end

    it "refuses the staged, who cannot log in yet" do
      staged = Fabricate(:user, staged: true)
      expect(Guardian.new(staged).binding_ballot_refusal(topic)).to eq(:staged)
    end

    it "refuses those in anonymous mode, also once that is switched off" do
      sign_in(Fabricate(:anonymous))
      expect_refused(403, /anonymous/) { cast("+1") }
    end

    it "refuses the suspended, whom the forum logs out" do
      sign_in(user)
      user.update!(suspended_till: 1.day.from_now, suspended_at: Time.zone.now)
      expect_refused(403, /./) { cast("+1") }
      expect(Guardian.new(user).binding_ballot_refusal(topic)).to eq(:suspended)
    end

    it "refuses those who cannot post in the category" do
      category.set_permissions(everyone: :readonly, staff: :full)
      category.save!
      sign_in(user)
      expect_refused(403, /post in this category/) { cast("+1") }
    end

    it "refuses in a closed and in an archived topic, moderators too" do
      sign_in(Fabricate(:moderator))
      topic.update!(closed: true)
      expect_refused(403, /closed/) { cast("+1") }
      topic.update!(closed: false, archived: true)
      expect_refused(403, /archived/) { cast("+1") }
    end

    it "refuses in a topic that has become a personal message" do
      topic.update!(archetype: Archetype.private_message, category: nil, subtype: "user_to_user")
      topic.allowed_users << user
      sign_in(user)
      expect_refused(403, /personal messages/) { cast("+1") }
    end

    it "refuses where the topic is deleted or hidden" do
      sign_in(user)
      topic.update!(category: Fabricate(:private_category, group: Fabricate(:group)))
      expect_refused(404, /./) { cast("+1") }
      topic.update!(category: category)
      topic.trash!
      expect_refused(404, /./) { cast("+1") }
    end

    it "refuses in a closed vote and past its closing time" do
      sign_in(user)
      freeze_time vote.closes_at + 1.minute
      expect_refused(409, /time for voting is over/) { cast("+1") }
      vote.close(by: vote.opened_by)
      expect_refused(409, /closed already/) { cast("+1") }
    end

    it "limits how often one casts" do
      RateLimiter.enable
      sign_in(user)
      20.times { cast("+1") }
      expect_refused(429, /./) { cast("-1") }
    end
  end
end
