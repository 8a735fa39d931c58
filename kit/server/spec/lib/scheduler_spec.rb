# frozen_string_literal: true

RSpec.describe Scheduler do
  fab!(:vote, :binding_vote)

  before { SiteSetting.binding_vote_enabled = true }

  it "runs the plugin's jobs when they are due, and again when they are due again" do
    scheduler = described_class.new
    scheduler.run_due
    expect(vote.reload).to be_open

    freeze_time vote.closes_at + 1.minute
    scheduler.run_due
    expect(vote.reload).not_to be_open
  end
end
