# frozen_string_literal: true

RSpec.describe DiscourseBindingVote::Vote do
  fab!(:vote, :binding_vote)

  before { SiteSetting.binding_vote_enabled = true }

  def outcome_of(plus:, minus:, rule: "lazy_two_thirds")
    vote.update!(
      binding_plus: plus,
      binding_minus: minus,
      rule: DiscourseBindingVote::Rule.find(rule),
    )
    freeze_time vote.closes_at + 1.minute
    vote.close(by: vote.opened_by)
    vote.reload.outcome
  end

  describe "#close" do
    it "freezes the judgement as the outcome" do
      expect(outcome_of(plus: 4, minus: 2)).to eq("passed")
      expect(vote.closed_by).to eq(vote.opened_by)
      expect(vote.closed_at).to eq_time(Time.zone.now)
    end

    it "tells a vote with too few votes from one voted down" do
      expect(outcome_of(plus: 2, minus: 0)).to eq("too_few")
    end

    it "calls it voted down where the -1 prevail" do
      expect(outcome_of(plus: 5, minus: 3)).to eq("voted_down")
    end

    it "calls it voted down where many voted and few of them in favour" do
      expect(outcome_of(plus: 2, minus: 5, rule: "majority_approval")).to eq("voted_down")
    end

    it "refuses before the minimum period is over, and not after it" do
      freeze_time vote.created_at + 71.hours
      expect { vote.close(by: vote.opened_by) }.to raise_error do |error|
        expect(error.reason).to eq(:too_early_to_close)
      end

      freeze_time vote.created_at + 73.hours
      vote.close(by: vote.opened_by)
      expect(vote).not_to be_open
    end

    it "refuses a vote that is closed, or one that would end otherwise than its closer expects" do
      freeze_time vote.closes_at + 1.minute

      expect { vote.close(by: vote.opened_by, expected: "passed") }.to raise_error do |error|
        expect(error.reason).to eq(:changed_meanwhile)
      end
      vote.close(by: vote.opened_by, expected: "too_few")
      expect { vote.close(by: vote.opened_by) }.to raise_error do |error|
        expect(error.reason).to eq(:already_closed)
      end
    end

    it "takes no more ballots" do
      freeze_time vote.created_at + 73.hours
      vote.close(by: vote.opened_by)

      expect { vote.cast(by: Fabricate(:user), choice: "+1") }.to raise_error do |error|
        expect(error.reason).to eq(:already_closed)
      end
    end
  end
end
