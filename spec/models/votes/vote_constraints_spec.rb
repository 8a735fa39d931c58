# frozen_string_literal: true

# What the database itself refuses, whatever the code above it does.
RSpec.describe DiscourseBindingVote::Vote do
  fab!(:vote, :binding_vote)
  fab!(:user)

  before do
    SiteSetting.binding_vote_enabled = true
    vote.cast(by: user, choice: "+1")
  end

  def refused(message)
    expect { ActiveRecord::Base.transaction(requires_new: true) { yield } }.to raise_error(
      ActiveRecord::StatementInvalid,
      message,
    )
  end

  it "hold one open vote for each topic" do
    refused(/while_open/) { Fabricate(:binding_vote, topic: vote.topic) }

    vote.update!(closed_at: Time.zone.now, outcome: "passed")
    expect(Fabricate(:binding_vote, topic: vote.topic)).to be_persisted
  end

  it "hold one ballot for each person in a vote" do
    refused(/vote_id_and_user_id/) do
      vote.ballots.create!(user: user, choice: 1, typed: "+1", binding: false)
    end
  end

  it "hold no other choice or outcome" do
    refused(/ballots_choice/) { vote.ballots.update_all(choice: 2) }
    refused(/votes_outcome/) { vote.update_columns(outcome: "great", closed_at: Time.zone.now) }
  end

  it "hold an outcome where the vote is closed, and only there" do
    refused(/closed_with_outcome/) { vote.update_columns(closed_at: Time.zone.now) }
    refused(/closed_with_outcome/) { vote.update_columns(outcome: "passed") }
  end

  it "hold no count below 0 and no vote that closes before it opened" do
    refused(/votes_counts/) { vote.update_columns(binding_minus: -1) }
    refused(/votes_period/) { vote.update_columns(closes_at: vote.created_at) }
  end

  it "hold a reason where the vote is cancelled, and only there" do
    refused(/cancelled_with_reason/) do
      vote.update_columns(outcome: "cancelled", closed_at: Time.zone.now)
    end
    refused(/cancelled_with_reason/) { vote.update_columns(cancel_reason: "because") }
  end

  it "keep a closed vote as it was decided, with its ballots" do
    ballot = vote.ballots.first
    vote.cancel(by: user, reason: "superseded")

    refused(/frozen/) { vote.update_columns(binding_plus: 3) }
    refused(/frozen/) { vote.update_columns(closed_at: nil, outcome: nil, cancel_reason: nil) }
    refused(/frozen/) { ballot.update_columns(choice: -1, typed: "-1") }
    refused(/frozen/) { ballot.update_columns(binding: true) }
    refused(/frozen/) { ballot.delete }
    refused(/frozen/) do
      vote.ballots.create!(user: Fabricate(:user), choice: 1, typed: "+1", binding: true)
    end
  end

  it "let a closed vote forget an account, and go with its topic" do
    vote.cancel(by: user, reason: "superseded")
    vote.ballots.update_all(user_id: nil, changed_by_id: nil)
    expect(vote.ballots.first).to have_attributes(user_id: nil, typed: "+1")

    vote.topic.destroy!
    expect(DiscourseBindingVote::Ballot.where(vote_id: vote.id)).to be_empty
  end

  it "keep the events as they were written" do
    vote.cancel(by: user, reason: "superseded")
    refused(/append-only/) { vote.events.update_all(action: "closed") }
    refused(/append-only/) { vote.events.delete_all }
  end

  it "keep the history as it was written" do
    refused(/append-only/) { vote.ballot_changes.update_all(typed_after: "-1") }
    refused(/append-only/) { vote.ballot_changes.update_all(user_id: Fabricate(:user).id) }
    refused(/append-only/) { vote.ballot_changes.delete_all }
  end

  it "write into the history that a ballot changes hands, also once the vote is closed" do
    heir = Fabricate(:user)
    vote.cancel(by: user, reason: "superseded")
    vote.ballots.update_all(user_id: heir.id)

    lines = vote.ballot_changes.order(:id).last(2)
    expect(lines.map { |line| [line.user, line.typed_before, line.typed_after] }).to eq(
      [[user, "+1", nil], [heir, nil, "+1"]],
    )
  end

  it "let the history forget an account, and go with its vote" do
    vote.ballot_changes.update_all(user_id: nil, changed_by_id: nil)
    expect(vote.ballot_changes.first).to have_attributes(user_id: nil, typed_after: "+1")

    DiscourseBindingVote::Vote.where(id: vote.id).delete_all
    expect(DiscourseBindingVote::BallotChange.where(vote_id: vote.id)).to be_empty
  end
end
