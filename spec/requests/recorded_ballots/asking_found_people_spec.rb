# frozen_string_literal: true

require_relative "tallies_context"

RSpec.describe DiscourseBindingVote::ThreadTally do
  include_context "with a thread"

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
      expect(
        asked.map { |one| [one.user_id, one.post_number, one.data_hash[:typed]] },
      ).to contain_exactly([ada.id, newest.post_number, "+1"], [ben.id, unclear.post_number, nil])
      expect(asked.first.data_hash[:display_username]).to eq(opener.username)
    end

    it "asks about what is perhaps a vote too, which records nothing" do
      perhaps = write("It is a thoughtful proposal. I am voting +1.", user: ada)
      vote = open_vote(ask_found: "true")
      expect(vote.proposed_ballots.waiting.sole).to have_attributes(reply: perhaps, sure: false)
      expect(vote.ballots).to be_empty
      expect(asked.sole.user_id).to eq(ada.id)
    end

    it "tells the opener and those who keep the roster how many were asked and have answered" do
      [ada, ben].each { |user| write("+1", user: user) }
      vote = open_vote(ask_found: "true")
      told =
        lambda do |user|
          sign_in(user)
          get "/binding-votes/#{vote.id}.json"
          response.parsed_body["binding_vote"]["own"]["asked"]
        end
      expect(response.parsed_body["binding_vote"]["own"]["asked"]).to eq(
        "people" => 2,
        "answered" => 0,
      )

      vote.cast(by: ada, choice: "+1")
      freeze_time 1.minute.from_now
      later = write("0", user: ben)
      vote.proposed_ballots.create!(reply: later, user: ben, choice: 0, typed: "0")
      expect(told.(opener)).to eq("people" => 2, "answered" => 1)
      expect(told.(Fabricate(:moderator))).to eq("people" => 2, "answered" => 1)
      expect(told.(ada)).to be_nil

      vote.cancel(by: opener, reason: "why")
      expect(told.(opener)).to be_nil
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
