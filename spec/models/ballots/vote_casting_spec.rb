# frozen_string_literal: true

RSpec.describe DiscourseBindingVote::Vote do
  fab!(:voter, :user)
  fab!(:committer, :user)
  fab!(:committers, :group)
  fab!(:vote, :binding_vote)

  before do
    SiteSetting.binding_vote_enabled = true
    SiteSetting.binding_vote_binding_groups = committers.id.to_s
    committers.add(committer)
  end

  def history
    vote
      .ballot_changes
      .order(:id)
      .pluck(:user_id, :typed_before, :typed_after, :binding_before, :binding_after)
  end

  describe "#cast" do
    it "counts binding ballots apart from the others" do
      vote.cast(by: committer, choice: "+1")
      vote.cast(by: voter, choice: "-1", reason: " too early ")

      vote.reload
      expect(vote.binding_counts).to eq(plus: 1, zero: 0, minus: 0)
      expect(vote.non_binding_counts).to eq(plus: 0, zero: 0, minus: 1)
      expect(vote.ballots.find_by(user: voter)).to have_attributes(
        choice: -1,
        typed: "-1",
        reason: "too early",
        binding: false,
      )
    end

    it "keeps a zero as it was typed" do
      vote.cast(by: committer, choice: "-0")

      expect(vote.ballots.first).to have_attributes(choice: 0, typed: "-0")
      expect(vote.reload.binding_zero).to eq(1)
    end

    it "changes the one ballot of a person" do
      vote.cast(by: committer, choice: "+1")
      vote.cast(by: committer, choice: "-1", reason: "a new fact")

      expect(vote.ballots.count).to eq(1)
      expect(vote.reload.binding_counts).to eq(plus: 0, zero: 0, minus: 1)
      expect(history).to eq(
        [[committer.id, nil, "+1", nil, true], [committer.id, "+1", "-1", true, true]],
      )
    end

    it "works out anew whether the ballot binds" do
      vote.cast(by: voter, choice: "+1")
      committers.add(voter)
      vote.cast(by: User.find(voter.id), choice: "+1")

      expect(vote.reload.binding_plus).to eq(1)
      expect(vote.non_binding_plus).to eq(0)
      expect(history.last).to eq([voter.id, "+1", "+1", false, true])
    end

    it "wants a reason for a binding -1, where its kind wants one" do
      expect { vote.cast(by: committer, choice: "-1", reason: " ") }.to raise_error do |error|
        expect(error.reason).to eq(:minus_reason_missing)
      end
      expect(vote.ballots.count).to eq(0)

      vote.cast(by: voter, choice: "-1")
      vote.update!(terms: kind_like(vote, minus_needs_reason: false))
      vote.cast(by: committer, choice: "-1")
      expect(vote.reload).to have_attributes(binding_minus: 1, non_binding_minus: 1)
    end

    it "leaves no trace of a ballot that says the same again" do
      vote.cast(by: committer, choice: "+1", reason: "good")

      expect { vote.cast(by: committer, choice: "+1", reason: "good") }.not_to change {
        [vote.reload.revision, vote.ballot_changes.count]
      }
    end

    it "refuses an unknown choice and a reason that is too long" do
      expect { vote.cast(by: voter, choice: "+2") }.to raise_error(DiscourseBindingVote::Refusal)
      expect { vote.cast(by: voter, choice: "+1", reason: "x" * 501) }.to raise_error(
        DiscourseBindingVote::Refusal,
      )
      expect(vote.ballots.count).to eq(0)
      expect(vote.ballot_changes.count).to eq(0)
    end

    it "refuses once the closing time is over" do
      freeze_time vote.closes_at + 1.second

      expect { vote.cast(by: voter, choice: "+1") }.to raise_error do |error|
        expect(error.reason).to eq(:voting_ended)
      end
    end
  end

  describe "#cast_in_reply" do
    fab!(:reply) do
      Fabricate(:post, topic: vote.topic, user: voter, raw: "+1 (binding)\nIt works.")
    end

    it "casts what the author agreed to, with the reply" do
      ballot = vote.cast_in_reply(reply, choice: "+1")
      expect(ballot).to have_attributes(
        user: voter,
        choice: 1,
        typed: "+1",
        reason: nil,
        binding: false,
        from_reply: true,
        reply_post_id: reply.id,
      )
      expect(vote.reload.non_binding_plus).to eq(1)
    end

    it "replaces a ballot, and is replaced by one" do
      vote.cast(by: voter, choice: "-1", reason: "Too early")
      vote.cast_in_reply(reply, choice: "+1")
      expect(vote.ballots.sole).to have_attributes(typed: "+1", reason: nil, from_reply: true)

      vote.cast(by: voter, choice: "0")
      expect(vote.ballots.sole).to have_attributes(
        typed: "0",
        from_reply: false,
        reply_post_id: reply.id,
      )
      expect(history.map { |line| line[1, 2] }).to eq([[nil, "-1"], %w[-1 +1], %w[+1 0]])
    end

    it "takes the place of a ballot that was recorded for its author" do
      link = "https://lists.example.org/1"
      time = Time.zone.now.iso8601(3)
      vote.record(voter, by: Fabricate(:moderator), choice: "-1", link: link, cast_at: time)
      expect(vote.cast_in_reply(reply, choice: "+1")).not_to be_recorded
      expect(vote.ballots.sole.recorded_by).to eq(nil)
    end

    it "leaves no trace where the ballot says so already" do
      vote.cast_in_reply(reply, choice: "+1")
      expect { vote.cast_in_reply(reply, choice: "+1") }.not_to(change { vote.reload.revision })
      expect { vote.cast(by: voter, choice: "+1") }.not_to(change { vote.reload.revision })
      expect(vote.ballots.sole.from_reply).to eq(true)
    end

    it "finds the reason for a binding -1 in the text" do
      committers.add(voter)
      reply.update!(raw: "-1 (binding)")
      expect { vote.cast_in_reply(reply, choice: "-1") }.to raise_error do |error|
        expect(error.reason).to eq(:minus_reason_missing)
      end
      reply.update!(raw: "-1 (binding)\nIt breaks the build.")
      expect(vote.cast_in_reply(reply, choice: "-1").binding).to eq(true)
    end

    it "refuses what is no choice, and once voting is over" do
      refused = ->(choice) do
        vote.cast_in_reply(reply, choice: choice)
      rescue DiscourseBindingVote::Refusal => e
        e.reason
      end
      expect(["++1", "2", "", nil].map(&refused)).to all(eq(:unknown_choice))
      freeze_time 8.days.from_now
      expect(refused.call("+1")).to eq(:voting_ended)
      vote.close(by: Discourse.system_user)
      expect(refused.call("+1")).to eq(:already_closed)
      expect(vote.ballots).to be_empty
    end
  end

  describe "#withdraw" do
    it "takes the ballot out and leaves the history" do
      cast_at = 1.hour.ago
      freeze_time(cast_at) { vote.cast(by: committer, choice: "+1") }
      vote.withdraw(by: committer)

      expect(vote.ballots.count).to eq(0)
      expect(vote.reload.binding_plus).to eq(0)
      expect(history.last).to eq([committer.id, "+1", nil, true, nil])
      expect(vote.ballot_changes.order(:id).last.created_at).to be > cast_at
    end

    it "refuses where there is no ballot" do
      expect { vote.withdraw(by: voter) }.to raise_error do |error|
        expect(error.reason).to eq(:no_ballot)
      end
    end
  end
end
