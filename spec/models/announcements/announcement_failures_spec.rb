# frozen_string_literal: true

require_relative "announcement_context"

RSpec.describe DiscourseBindingVote::Announcement do
  include_context "with announcements"

  describe "when it fails" do
    fab!(:vote) { Fabricate(:binding_vote, topic: topic, opened_by: opener) }

    before do
      freeze_time vote.closes_at + 1.minute
      vote.close(by: opener)
    end

    def result
      described_class.find_by(purpose: "result")
    end

    def let_results_fail
      DiscourseBindingVote::Announcements::Result
        .any_instance
        .stubs(:make)
        .raises("no result today")
    end

    it "leaves the vote closed, tells the rest, and is tried again, later each time" do
      let_results_fail
      expected = [2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 1440, 1440].map(&:minutes)
      waits =
        expected.map do
          run_scheduled_jobs
          (result.try_at - Time.zone.now).tap { freeze_time result.try_at }
        end

      expect(waits).to eq(expected)
      expect(vote.reload.outcome).to eq("too_few")
      expect(told).to eq(%w[binding_vote_closed])

      DiscourseBindingVote::Announcements::Result.any_instance.unstub(:make)
      run_scheduled_jobs
      expect(told).to eq(%w[binding_vote_closed [RESULT][VOTE]])
    end

    it "is not tried before its time" do
      let_results_fail
      run_scheduled_jobs
      DiscourseBindingVote::Announcements::Result.any_instance.unstub(:make)
      freeze_time result.try_at - 1.second
      run_scheduled_jobs
      expect(told).to eq(%w[binding_vote_closed])
    end

    it "rests after many tries" do
      result.update!(tries: 19)
      let_results_fail
      run_scheduled_jobs
      expect(result.tries).to eq(20)

      DiscourseBindingVote::Announcements::Result.any_instance.unstub(:make)
      freeze_time 1.year.from_now
      run_scheduled_jobs
      expect(told).to eq(%w[binding_vote_closed])
    end

    it "waits for a topic that is deleted" do
      topic.trash!(opener)
      run_scheduled_jobs
      topic.recover!(opener)
      freeze_time 3.minutes.from_now
      run_scheduled_jobs
      expect(told).to eq(%w[binding_vote_closed [RESULT][VOTE]])
    end
  end

  describe "when the process is killed" do
    fab!(:vote) { Fabricate(:binding_vote, topic: topic, opened_by: opener) }

    before { freeze_time vote.closes_at + 1.minute }

    def kill_in(owner, method)
      owner.stubs(method).raises(killed)
      expect { run_scheduled_jobs }.to raise_error(killed)
      owner.unstub(method)
    end

    def expect_all_to_be_told_once
      2.times { run_scheduled_jobs }
      expect(vote.reload.outcome).to eq("too_few")
      expect(vote.events.pluck(:action)).to eq(%w[closed])
      expect(told).to eq(%w[binding_vote_closed [RESULT][VOTE]])
      expect(described_class.where(made_at: nil)).to be_empty
      expect(described_class.order(:id).pluck(:post_id)).to eq(
        [*Post.where(topic: topic).order(:post_number).ids, nil],
      )
    end

    it "is told once, where it was before the close was committed" do
      kill_in(DiscourseBindingVote::Publisher.any_instance, :closed)
      expect(vote.reload).to be_open
      expect_all_to_be_told_once
    end

    it "is told once, where it was after the close and before the job" do
      kill_in(Jobs, :enqueue)
      expect(described_class.count).to eq(3)
      expect_all_to_be_told_once
    end

    it "is told once, where it was before the post" do
      kill_in(PostCreator.any_instance, :create!)
      expect(vote.reload).not_to be_open
      expect(told).to be_empty
      expect_all_to_be_told_once
    end

    it "is told once, where it was after the post and before that was noted" do
      kill_in(described_class.any_instance, :update!)
      expect(told).to eq(%w[binding_vote_closed])
      expect_all_to_be_told_once
    end

    it "is told once, where it was between the two posts" do
      kill_in(DiscourseBindingVote::Announcements::Result.any_instance, :make)
      expect(told).to eq(%w[binding_vote_closed])
      expect_all_to_be_told_once
    end
  end
end
