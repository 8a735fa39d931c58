# frozen_string_literal: true

RSpec.shared_context "with announcements" do
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
end
