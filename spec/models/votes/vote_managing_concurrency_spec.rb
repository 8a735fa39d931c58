# frozen_string_literal: true

# What those do to a vote who manage it, at the same time as others do, or cast.
RSpec.describe DiscourseBindingVote::Vote do
  self.use_transactional_tests = false

  before do
    SiteSetting.binding_vote_enabled = true
    @group = Fabricate(:group)
    SiteSetting.binding_vote_binding_groups = @group.id.to_s
    @vote = Fabricate(:binding_vote)
    @users = Array.new(4) { Fabricate(:user) }
    @users.each { |user| @group.add(user) }
  end

  after do
    accounts = [@vote.opened_by, @vote.topic.user, *@users]
    @vote.topic.destroy!
    accounts.each(&:destroy!)
    @group.destroy!
  end

  def vote
    described_class.find(@vote.id)
  end

  def by_opener(doing, **params)
    vote.public_send(doing, by: @vote.opened_by, **params)
  end

  # The reasons for which some of those are refused who do something at the same time.
  def refusals(jobs)
    reasons = Queue.new
    at_once(
      jobs.map do |job|
        lambda do
          job.call
        rescue DiscourseBindingVote::Refusal => refusal
          reasons << refusal.reason
        end
      end,
    )
    Array.new(reasons.size) { reasons.pop }
  end

  it "is edited or refuses that, and takes every ballot" do
    matter = { summary: "We talked." }
    edits = Array.new(4) { |i| -> { by_opener(:edit, subject: "Subject #{i}", **matter) } }
    casts = @users.map { |user| -> { vote.cast(by: user, choice: "+1") } }
    refused = refusals([*edits, *casts])

    edited = @vote.events.where(action: "edited")
    expect(refused.uniq - [:ballots_cast]).to eq([])
    expect(edited.count).to eq(4 - refused.size)
    expect(vote.binding_plus).to eq(4)
    expect(vote.revision).to eq(4 + edited.count)
  end

  it "is reminded of once" do
    refused = refusals([-> { by_opener(:remind) }] * 6)
    expect(refused).to eq([:reminded_already] * 5)
    expect(@vote.events.pluck(:action)).to eq(%w[reminded])
    planned = DiscourseBindingVote::Announcement.where(vote_id: @vote.id)
    expect(planned.pluck(:purpose)).to eq(%w[reminder])
  end

  it "has its result posted once" do
    @vote.update_columns(closed_at: Time.zone.now, outcome: "too_few")
    refused = refusals([-> { by_opener(:post_result) }] * 6)
    expect(refused).to eq([:result_posted] * 5)
    planned = DiscourseBindingVote::Announcement.where(vote_id: @vote.id)
    expect(planned.pluck(:purpose)).to eq(%w[result])
  end
end
