# frozen_string_literal: true

RSpec.describe Jobs::DiscourseBindingVote::CloseEndedVotes do
  fab!(:voters) { Fabricate.times(5, :user) }
  fab!(:committers, :group)
  fab!(:vote) { Fabricate(:binding_vote, topic: Fabricate(:post).topic) }

  before do
    SiteSetting.binding_vote_enabled = true
    voters.each { |voter| committers.add(voter) }
    SiteSetting.binding_vote_binding_groups = committers.id.to_s
    vote.update!(terms: kind_like(vote, ends_early: true))
    vote.apply_roster(by: Discourse.system_user)
  end

  def cast(choice, *by)
    by.each { |voter| vote.cast(by: voter, choice: choice, reason: "Because.") }
  end

  def run
    described_class.new.execute({})
    vote.reload
  end

  def run_after_least
    freeze_time vote.created_at + 73.hours
    run
  end

  it "closes a vote once it can no longer fail, and says so" do
    cast("+1", *voters.first(4))
    run_after_least

    expect(vote).to have_attributes(outcome: "passed", closed_by: Discourse.system_user)
    expect(vote.closed_at).to be < vote.closes_at
    expect(vote.events.pluck(:action)).to eq(%w[closed_early])
    Jobs::DiscourseBindingVote::AnnounceWhatIsDue.new.execute({})
    told = vote.topic.posts.order(:id).last(2)
    expect(told.first.action_code).to eq("binding_vote_closed_early")
    expect(told.last.raw).to include(
      "has passed",
      "closed early, as further ballots could no longer",
    )
  end

  it "closes a vote once it is voted down whatever is yet cast" do
    cast("-1", *voters.first(3))
    run_after_least
    expect(vote.outcome).to eq("voted_down")
  end

  it "leaves it open as long as ballots can change how it ends" do
    cast("+1", *voters.first(3))
    expect(run_after_least).to be_open

    cast("+1", voters.last)
    expect(run.outcome).to eq("passed")
  end

  it "leaves it open until its least time is over" do
    cast("+1", *voters)
    freeze_time vote.created_at + 71.hours
    expect(run).to be_open
    expect(run_after_least).not_to be_open
  end

  it "leaves it open where only too few people can vote" do
    voters.drop(2).each { |voter| committers.remove(voter) }
    cast("+1", *voters.first(2))
    run_after_least

    expect(vote.electorate).to eq(2)
    expect(vote).to be_open
  end

  it "looks who is binding before it closes anything" do
    cast("+1", *voters.first(4))
    more = Fabricate.times(4, :user)
    DB.exec(<<~SQL, group_id: committers.id, user_ids: more.map(&:id))
      INSERT INTO group_users (group_id, user_id, created_at, updated_at)
      SELECT :group_id, id, now(), now() FROM users WHERE id IN (:user_ids)
    SQL
    run_after_least

    expect(vote).to be_open
    expect(vote.electorate).to eq(9)
  end

  it "leaves votes of other kinds open, and those of which nobody knows who may vote" do
    cast("+1", *voters)
    vote.update!(terms: kind_like(vote, ends_early: false))
    expect(run_after_least).to be_open

    vote.update!(terms: kind_like(vote, ends_early: true))
    SiteSetting.binding_vote_binding_groups = Group::AUTO_GROUPS[:trust_level_0].to_s
    vote.apply_roster(by: Discourse.system_user)
    expect(run).to be_open
  end

  it "takes one query as long as there is no such vote" do
    vote.update!(terms: kind_like(vote, ends_early: false))
    sql = track_sql_queries { DiscourseBindingVote::Vote.close_settled }
    expect(sql.size).to eq(1)
  end

  it "tells voters of it before" do
    shown = -> do
      get_json = DiscourseBindingVote::VoteSerializer.new(vote, scope: Guardian.new, root: false)
      get_json.as_json[:ends_early]
    end
    expect(shown.call).to be(true)
    vote.update!(terms: kind_like(vote, ends_early: false))
    expect(shown.call).to be_nil
  end
end
