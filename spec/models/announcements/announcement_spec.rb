# frozen_string_literal: true

RSpec.describe DiscourseBindingVote::Announcement do
  fab!(:topic)
  fab!(:opener) { Fabricate(:user, refresh_auto_groups: true) }

  # Stands for the death of the process, which nothing rescues.
  let(:killed) { Class.new(Exception) }

  before { SiteSetting.binding_vote_enabled = true }

  def open_vote
    DiscourseBindingVote::Vote.open(
      topic: topic,
      by: opener,
      kind: "strategy",
      subject: "Clarify how strategy is decided",
      summary: "We talked.",
    )
  end

  def run_scheduled_jobs
    Jobs::DiscourseBindingVote::CloseEndedVotes.new.execute({})
    Jobs::DiscourseBindingVote::AnnounceWhatIsDue.new.execute({})
  end

  # What the topic has to say of its vote, in its order.
  def told
    Post
      .where(topic: topic)
      .order(:post_number)
      .map { |post| post.action_code || post.raw[/\A\S+/] }
  end

  def authors
    Post.where(topic: topic).order(:post_number).map(&:user)
  end

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
        SiteSetting.binding_vote_extension_days = 4
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
