# frozen_string_literal: true

# Two processes that tell of the same vote at the same time, each on a database connection of its own.
# No mutex keeps them apart but that which the forum has for writing posts.
RSpec.describe DiscourseBindingVote::Announcement do
  self.use_transactional_tests = false

  before do
    SiteSetting.binding_vote_enabled = true
    allow(DistributedMutex).to receive(
      :synchronize,
    ).and_wrap_original do |lock, key, **opts, &block|
      key.start_with?("topic_id_") ? lock.call(key, **opts, &block) : block.call
    end
    @post = Fabricate(:post)
    @vote = Fabricate(:binding_vote, topic: @post.topic)
    @voters = Array.new(12) { Fabricate(:user) }
    @voters.each { |user| @vote.cast(by: user, choice: "+1") }
    @vote.update_columns(closed_at: Time.zone.now, outcome: "passed")
  end

  after do
    accounts = [@vote.opened_by, @post.user, *@voters]
    Notification.where(topic_id: @post.topic_id).delete_all
    Post.where(topic_id: @post.topic_id).each(&:destroy!)
    @post.topic.destroy!
    accounts.each(&:destroy!)
  end

  def in_another_process(&block)
    Thread.new { ActiveRecord::Base.connection_pool.with_connection(&block) }
  end

  def notified
    Notification.where(topic_id: @post.topic_id).pluck(:user_id)
  end

  # Has the first process that writes a notification wait, in the midst of a batch, for the block.
  def interrupting(&block)
    written = Queue.new
    go_on = Queue.new
    waits = true
    pause = ->(*, payload) do
      next if !waits || !payload[:sql].start_with?('INSERT INTO "notifications"')
      waits = false
      written << true
      go_on.pop
    end
    ActiveSupport::Notifications.subscribed(pause, "sql.active_record") do
      first = in_another_process { described_class.make_due }
      written.pop
      block.call
      go_on << true
      first.join
    end
  end

  it "notifies each person once, where another process comes in the midst of a batch" do
    described_class.plan(@vote, "outcome_notice")
    notice = described_class.last
    interrupting do
      described_class.make_due
      expect(notified).to eq([])
      expect(notice.reload).to have_attributes(made_at: nil, tries: 0)
    end

    expect(notified).to match_array([@vote.opened_by, *@voters].map(&:id))
    expect(notice.reload.made_at).to be_present
  end

  it "notifies each person once, where two processes go from batch to batch side by side" do
    stub_const(DiscourseBindingVote::Announcements::Notice, :BATCH, 2) do
      described_class.plan(@vote, "outcome_notice")
      other = in_another_process { described_class.make_due }
      described_class.make_due
      other.join
      described_class.make_due
    end

    expect(notified).to match_array([@vote.opened_by, *@voters].map(&:id))
    expect(described_class.where(made_at: nil)).to be_empty
  end

  it "refuses a second notice of the same person, whatever code writes it" do
    described_class.plan(@vote, "outcome_notice")
    described_class.make_due
    row = { announcement_id: described_class.last.id, user_id: @voters.first.id }

    expect { DiscourseBindingVote::NoticeRecord.create!(row) }.to raise_error(
      ActiveRecord::RecordNotUnique,
    )
    expect(DiscourseBindingVote::NoticeRecord.keep(described_class.last, @voters)).to eq([])
  end

  it "writes one post, where two processes have found that there is none" do
    here = Queue.new
    both_here = Queue.new
    maker =
      Class.new(DiscourseBindingVote::Announcements::PostMaker) do
        define_method(:author) { Discourse.system_user }
        define_method(:content) do
          here << true
          both_here.pop
          { raw: "[RESULT][VOTE] It has passed." }
        end
      end

    described_class.plan(@vote, "result")
    stub_const(DiscourseBindingVote::Announcements, :Result, maker) do
      other = in_another_process { described_class.make_due }
      usher =
        Thread.new do
          2.times { here.pop }
          2.times { both_here << true }
        end
      described_class.make_due
      [other, usher].each(&:join)
      described_class.make_due
    end

    results = @post.topic.posts.where("post_number > 1")
    expect(described_class.last).to have_attributes(post_id: results.sole.id, made_at: be_present)
  end
end
