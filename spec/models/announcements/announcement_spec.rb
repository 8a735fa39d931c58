# frozen_string_literal: true

require_relative "announcement_context"

RSpec.describe DiscourseBindingVote::Announcement do
  include_context "with announcements"

  describe "what is told" do
    it "is that a vote was opened, and the call" do
      vote = open_vote
      described_class.make_due

      expect(told).to eq(%w[binding_vote_opened [VOTE]])
      expect(authors).to eq([opener, opener])
      posted = described_class.where(vote: vote).where.not(purpose: "opening_notice")
      expect(posted.pluck(:post_id)).to match_array(topic.posts.pluck(:id))
    end

    it "is no call where the forum does not want it" do
      SiteSetting.binding_vote_call_reply = false
      open_vote
      described_class.make_due
      expect(told).to eq(%w[binding_vote_opened])
    end

    it "is nothing of a ballot" do
      vote = open_vote
      vote.cast(by: opener, choice: "+1")
      vote.withdraw(by: opener)
      expect(described_class.pluck(:purpose)).to eq(%w[small_action call opening_notice])
    end

    context "with a vote that was opened before" do
      fab!(:vote) { Fabricate(:binding_vote, topic: topic, opened_by: opener) }
      fab!(:moderator)

      it "is from when to when a closing time was moved" do
        before = vote.closes_at.utc.strftime("%Y-%m-%d %H:%M UTC")
        after = 10.days.from_now.utc
        vote.move_deadline(by: moderator, to: after.iso8601)
        described_class.make_due

        expect(told).to eq(%w[binding_vote_deadline_moved])
        expect(topic.posts.first.raw).to eq(
          "From #{before} to #{after.strftime("%Y-%m-%d %H:%M UTC")}.",
        )
        expect(authors).to eq([moderator])
      end

      it "is that a vote was closed and its result, by the closer" do
        freeze_time vote.closes_at + 1.minute
        vote.close(by: moderator)
        described_class.make_due

        expect(told).to eq(%w[binding_vote_closed [RESULT][VOTE]])
        expect(authors).to eq([moderator, moderator])
      end

      it "is told by the system where nobody did it, or the account is gone" do
        freeze_time vote.closes_at + 1.minute
        vote.update!(terms: kind_like(vote, extension_days: 4))
        DiscourseBindingVote::Vote.close_ended
        freeze_time 5.days.from_now
        vote.reload.close(by: moderator)
        vote.events.where(user: moderator).update_all(user_id: nil)
        described_class.make_due

        expect(told).to eq(%w[binding_vote_extended binding_vote_closed [RESULT][VOTE]])
        expect(authors.uniq).to eq([Discourse.system_user])
      end

      it "is that a vote was cancelled, why, and that it has no result" do
        vote.cancel(by: moderator, reason: "Asked\ntoo <b>early</b>.")
        described_class.make_due

        expect(told).to eq(%w[binding_vote_cancelled [CANCELLED][VOTE]])
        post = topic.posts.first
        expect(Nokogiri::HTML5.fragment(post.cooked).text.strip).to eq("Asked too <b>early</b>.")
      end

      it "moves a topic up in the lists by a reply, and not by a small action" do
        freeze_time
        topic.update_columns(bumped_at: 1.year.ago)
        vote.move_deadline(by: moderator, to: 10.days.from_now.iso8601)
        described_class.make_due
        expect(topic.reload.bumped_at).to eq_time(1.year.ago)

        vote.cancel(by: moderator, reason: "Asked too early.")
        described_class.make_due
        expect(topic.reload.bumped_at).to eq_time(Time.zone.now)
      end

      it "is told although its author could not post" do
        topic.update!(archived: true)
        vote.cancel(by: opener, reason: "Asked too early.")
        opener.update!(silenced_till: 1.year.from_now)
        described_class.make_due
        expect(told).to eq(%w[binding_vote_cancelled [CANCELLED][VOTE]])
      end
    end
  end

  describe "when it is told" do
    fab!(:vote) { Fabricate(:binding_vote, topic: topic, opened_by: opener) }

    def cancel
      vote.cancel(by: opener, reason: "Asked too early.")
    end

    it "has a job follow at once" do
      cancel
      expect(
        job_enqueued?(job: Jobs::DiscourseBindingVote::Announce, args: { vote_id: vote.id }),
      ).to eq(true)

      Jobs::DiscourseBindingVote::Announce.new.execute(vote_id: vote.id)
      expect(told).to eq(%w[binding_vote_cancelled [CANCELLED][VOTE]])
    end

    it "is told of one vote by its job, and of every vote each minute" do
      cancel
      Jobs::DiscourseBindingVote::Announce.new.execute(vote_id: vote.id + 1)
      expect(told).to be_empty

      run_scheduled_jobs
      expect(told.size).to eq(2)
    end

    it "is told once" do
      cancel
      3.times { run_scheduled_jobs }
      expect(told).to eq(%w[binding_vote_cancelled [CANCELLED][VOTE]])
    end

    it "waits while the plugin is switched off" do
      cancel
      SiteSetting.binding_vote_enabled = false
      run_scheduled_jobs
      Jobs::DiscourseBindingVote::Announce.new.execute(vote_id: vote.id)
      expect(told).to be_empty
    end

    it "is not told where what it tells is undone" do
      DiscourseBindingVote::Vote.transaction(requires_new: true) do
        cancel
        raise ActiveRecord::Rollback
      end
      run_scheduled_jobs
      expect(told).to be_empty
    end
  end
end
