# frozen_string_literal: true

RSpec.shared_context "with lives of accounts" do
  fab!(:admin)
  fab!(:category)
  fab!(:topic) { Fabricate(:topic, category: category) }
  fab!(:earlier_vote) { Fabricate(:binding_vote, topic: topic) }
  fab!(:ada) { Fabricate(:user, username: "ada", refresh_auto_groups: true) }
  fab!(:ben) { Fabricate(:user, username: "ben") }
  fab!(:committers, :group)

  before do
    SiteSetting.binding_vote_enabled = true
    SiteSetting.binding_vote_binding_groups = committers.id.to_s
    committers.add(ada)
  end

  # A closed vote and an open one, both with a binding +1 of Ada.
  let!(:vote) do
    earlier_vote.cast(by: ada, choice: "+1", reason: "ready")
    close(earlier_vote)
    Fabricate(:binding_vote, topic: topic).tap do |vote|
      vote.cast(by: ada, choice: "+1", reason: "ready")
    end
  end
  let(:record) { DiscourseBindingVote::BallotChange }

  def close(vote)
    vote.update_columns(created_at: 4.days.ago)
    vote.close(by: admin)
  end

  def cast_by(user, choice = "-0")
    sign_in(user)
    put "/binding-votes/#{vote.id}/ballot.json", params: { choice: choice }
    response.status
  end

  # Who has which ballot, and whether it binds.
  def ballots_of(vote)
    vote
      .ballots
      .includes(:user)
      .map { |ballot| [ballot.user&.username, ballot.typed, ballot.binding] }
  end

  def history_of(vote, after: 0)
    lines = vote.ballot_changes.where("id > ?", after).includes(:user, :changed_by).order(:id)
    lines.map do |line|
      [line.user&.username, line.typed_before, line.typed_after, line.changed_by&.username]
    end
  end

  def binding_plus(vote)
    vote.reload.binding_plus
  end

  def mark(user, binding: true, **place)
    DiscourseBindingVote::Mark.place(
      [user],
      binding: binding,
      reason: "since 2019",
      by: admin,
      **place,
    )
    DiscourseBindingVote::Mark.last
  end

  def destroy(user)
    UserDestroyer.new(admin).destroy(user, context: "spec")
  end

  def merge(source, target)
    UserMerger.new(source, target, admin).merge!
  end

  def expect_kept_ballots
    expect(ballots_of(earlier_vote)).to eq([["ada", "+1", true]])
    expect(ballots_of(vote)).to eq([["ada", "+1", true]])
    expect([earlier_vote, vote].map { |vote| binding_plus(vote) }).to eq([1, 1])
  end
end
