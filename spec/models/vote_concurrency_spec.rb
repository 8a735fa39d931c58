# frozen_string_literal: true

# Ballots that come at the same time, each on a database connection of its own.
RSpec.describe DiscourseBindingVote::Vote do
  self.use_transactional_tests = false

  before do
    SiteSetting.binding_vote_enabled = true
    @vote = Fabricate(:binding_vote)
    @users = Array.new(4) { Fabricate(:user) }
  end

  after do
    topic = @vote.topic
    accounts = [@vote.opened_by, topic.user, *@users]
    topic.destroy!
    accounts.each(&:destroy!)
  end

  def at_once(jobs)
    jobs
      .map { |job| Thread.new { ActiveRecord::Base.connection_pool.with_connection { job.call } } }
      .each(&:join)
  end

  it "leaves one ballot for each person, and counts that a recount confirms" do
    jobs =
      @users.flat_map do |user|
        %w[+1 0 -1].map do |choice|
          -> { described_class.find(@vote.id).cast(by: user, choice: choice) }
        end
      end
    at_once(jobs.shuffle)

    vote = @vote.reload
    recount = vote.ballots.group(:choice).count
    expect(vote.ballots.count).to eq(4)
    expect(vote.ballot_changes.count).to eq(12)
    expect(vote.revision).to eq(12)
    expect(vote.non_binding_counts).to eq(
      plus: recount[1].to_i,
      zero: recount[0].to_i,
      minus: recount[-1].to_i,
    )
  end

  it "leaves one ballot for each person who casts and replies at the same time" do
    jobs =
      @users.flat_map.with_index do |user, index|
        post = Post.new(id: 10**9 + index, user: user, raw: "+1 (binding), it works")
        [
          -> { described_class.find(@vote.id).cast(by: user, choice: "-1") },
          -> { described_class.find(@vote.id).cast_in_reply(post, choice: "+1") },
        ]
      end
    at_once(jobs.shuffle)

    vote = @vote.reload
    recount = vote.ballots.group(:choice).count
    expect(vote.ballots.count).to eq(4)
    expect(vote.ballots.map { |ballot| [ballot.choice, ballot.from_reply] }).to all(
      eq([1, true]).or(eq([-1, false])),
    )
    expect(vote.ballot_changes.count).to eq(8)
    expect(vote.non_binding_counts).to eq(plus: recount[1].to_i, zero: 0, minus: recount[-1].to_i)
  end

  it "ends once when eight jobs run at the same time" do
    @vote.update_columns(created_at: 8.days.ago, closes_at: 1.minute.ago)
    at_once([-> { described_class.close_ended }] * 8)

    expect(@vote.reload.outcome).to eq("too_few")
    expect(@vote.events.pluck(:action)).to eq(%w[closed])
  end

  it "closes once" do
    @vote.update_columns(created_at: 4.days.ago)
    refusals = Queue.new
    close = -> do
      described_class.find(@vote.id).close(by: @users.first)
    rescue DiscourseBindingVote::Refusal => e
      refusals << e.reason
    end
    at_once([close] * 4)

    expect(refusals.size).to eq(3)
    expect(refusals.pop).to eq(:already_closed)
  end
end
