# frozen_string_literal: true

RSpec.describe DiscourseBindingVote::Mark do
  fab!(:moderator)
  fab!(:parent, :category)
  fab!(:category) { Fabricate(:category, parent_category: parent) }
  fab!(:topic) { Fabricate(:topic, category: category) }
  fab!(:vote) { Fabricate(:binding_vote, topic: topic) }
  fab!(:member, :user)
  fab!(:committer, :user)
  fab!(:committers, :group)

  before do
    SiteSetting.binding_vote_enabled = true
    committers.add(committer)
    SiteSetting.binding_vote_binding_groups = committers.id.to_s
    vote.cast(by: member, choice: "+1")
    vote.cast(by: committer, choice: "+1")
    vote.reload
  end

  def mark(*people, binding: true, **place)
    described_class.place(people, binding: binding, reason: "why", by: moderator, **place)
  end

  def binding_people
    vote.ballots.where(binding: true).includes(:user).map { |ballot| ballot.user.username }.sort
  end

  def binds(*users)
    expect(binding_people).to eq(users.map(&:username).sort)
    expect(vote.reload.binding_plus).to eq(users.size)
    expect(vote.non_binding_plus).to eq(2 - users.size)
  end

  describe "the nearest mark" do
    it "decides: of the vote, of its category, of the one above, of everywhere, then the groups" do
      binds(committer)
      mark(member)
      binds(committer, member)
      mark(member, binding: false, category: parent)
      binds(committer)
      mark(member, category: category)
      binds(committer, member)
      mark(member, binding: false, vote: vote)
      binds(committer)
    end

    it "gives way to the next one once it is lifted" do
      mark(member, category: category)
      mark(member, binding: false, vote: vote)
      binds(committer)
      described_class.find_by(vote: vote).lift(by: moderator)
      binds(committer, member)
      described_class.find_by(category: category).lift(by: moderator)
      binds(committer)
    end

    it "takes away what a group gives" do
      mark(committer, binding: false)
      binds
    end

    it "does not reach other votes and categories" do
      other = Fabricate(:binding_vote)
      mark(member, vote: vote)
      mark(member, category: category)
      other.cast(by: member, choice: "+1")
      expect(other.reload.binding_plus).to eq(0)
    end

    it "holds for ballots that are cast after it" do
      vote.withdraw(by: member)
      mark(member, vote: vote)
      vote.cast(by: member, choice: "+1")
      binds(committer, member)
    end
  end

  it "writes into a ballot's history who changed whether it binds, and when" do
    freeze_time 1.hour.from_now
    cast_at = vote.ballots.find_by(user: member).updated_at
    mark(member, vote: vote)

    change = vote.ballot_changes.order(:id).last
    expect(change).to have_attributes(
      user: member,
      changed_by: moderator,
      typed_before: "+1",
      typed_after: "+1",
      binding_before: false,
      binding_after: true,
    )
    expect(vote.ballots.find_by(user: member).updated_at).to eq_time(cast_at)
  end

  it "replaces the mark of the same place and keeps it" do
    mark(member, vote: vote)
    mark(member, binding: false, vote: vote)

    marks = described_class.order(:id)
    expect(marks.map(&:binding)).to eq([true, false])
    expect(marks.map(&:standing?)).to eq([false, true])
    expect(marks.first.lifted_by).to eq(moderator)
  end

  it "wants a reason, and leaves closed votes alone" do
    expect do
      described_class.place([member], binding: true, reason: " ", by: moderator)
    end.to raise_error(DiscourseBindingVote::Refusal, "mark_reason_missing")

    vote.update_columns(created_at: 4.days.ago)
    vote.close(by: moderator)
    mark(member)
    binds(committer)
    expect { mark(member, vote: vote.reload) }.to raise_error(
      DiscourseBindingVote::Refusal,
      "already_closed",
    )
  end

  it "is written into the log of staff actions" do
    mark(member, vote: vote)
    described_class.last.lift(by: moderator)

    logged = UserHistory.where(acting_user: moderator).order(:id)
    expect(logged.map(&:custom_type)).to eq(
      %w[binding_vote_marked_binding binding_vote_mark_lifted],
    )
    expect(logged.first).to have_attributes(subject: member.username, topic_id: topic.id)
    expect(logged.first.details).to include("reason: why", "scope: vote")
  end

  it "is written there as one action where several people are marked at once" do
    described_class.place([member, committer], binding: false, reason: "why", by: moderator)
    expect(UserHistory.where(acting_user: moderator).sole).to have_attributes(
      custom_type: "binding_vote_marked_not_binding",
      subject: "#{member.username}, #{committer.username}",
    )
  end

  it "can be lifted and forget accounts, and nothing else" do
    mark(member, vote: vote)
    standing = described_class.last

    refused = ->(&block) do
      expect { described_class.transaction(requires_new: true, &block) }.to raise_error(
        ActiveRecord::StatementInvalid,
        /can only be lifted/,
      )
    end
    refused.call { standing.update_columns(binding: false) }
    refused.call { standing.update_columns(reason: "another") }
    refused.call { standing.delete }
    standing.lift(by: moderator)
    refused.call { standing.update_columns(lifted_at: 1.day.from_now) }
    refused.call { standing.update_columns(lifted_at: nil) }

    vote.destroy!
    expect(described_class.exists?(standing.id)).to eq(false)
  end

  describe "a plain name" do
    before do
      vote.ballots.create!(
        voter_name: "Jane Doe",
        source_url: "https://lists.example.org/1",
        choice: 1,
        typed: "+1",
        binding: false,
      )
      vote.update!(non_binding_plus: 2)
    end

    it "binds only by a mark, without regard to case" do
      DiscourseBindingVote::Vote.refresh_rosters
      expect(vote.reload.binding_plus).to eq(1)
      mark("jane doe", vote: vote)
      expect(vote.reload.binding_plus).to eq(2)
      described_class.last.lift(by: moderator)
      expect(vote.reload.binding_plus).to eq(1)
    end
  end
end
