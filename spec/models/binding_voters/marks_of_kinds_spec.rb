# frozen_string_literal: true

# Marks that are kept to votes of one kind.
RSpec.describe DiscourseBindingVote::Mark do
  fab!(:moderator)
  fab!(:parent, :category)
  fab!(:category) { Fabricate(:category, parent_category: parent) }
  fab!(:ada, :user)
  fab!(:votes) do
    %w[strategy module].map do |kind|
      Fabricate(:binding_vote, kind: kind, topic: Fabricate(:topic, category: category))
    end
  end

  before do
    SiteSetting.binding_vote_enabled = true
    votes.each { |vote| vote.cast(by: ada, choice: "+1") }
  end

  def mark(people = [ada], binding: true, **place)
    described_class.place(people, binding: binding, reason: "why", by: moderator, **place)
  end

  # Whether ada's ballot binds in the votes of either kind, as it is kept and as the roster has it.
  def binds
    votes.map do |vote|
      said = vote.reload.binding_plus == 1
      expect(vote.ballots.sole.binding).to eq(said)
      expect(DiscourseBindingVote::Roster.new(vote).binding?(ada)).to eq(said)
      expect(DiscourseBindingVote::Vote.where(id: vote).waiting_for(ada)).to be_empty
      said
    end
  end

  it "holds in votes of its kind alone" do
    mark(kind: "module")
    expect(binds).to eq([false, true])
    mark(category: parent, kind: "strategy")
    expect(binds).to eq([true, true])
    described_class.find_by(kind: "module").lift(by: moderator)
    expect(binds).to eq([true, false])
  end

  it "goes before the one for all kinds at the same place, and not before a nearer one" do
    mark(kind: "module")
    mark(binding: false)
    expect(binds).to eq([false, true])
    mark(binding: false, category: parent)
    expect(binds).to eq([false, false])
    mark(category: parent, kind: "module")
    expect(binds).to eq([false, true])
    mark(binding: false, category: category)
    expect(binds).to eq([false, false])
    mark(vote: votes.first)
    expect(binds).to eq([true, false])
  end

  it "stands beside that of another kind, and once for each place and kind" do
    mark
    mark(kind: "module")
    mark(kind: "module", binding: false)
    mark(category: category, kind: "module")

    standing = described_class.standing.order(:id).map { |one| one.slice(:kind, :binding).values }
    expect(standing).to eq([[nil, true], ["module", false], ["module", true]])
    twice = { user: ada, kind: "module" }
    expect { Fabricate(:binding_vote_mark, **twice) }.to raise_error(ActiveRecord::RecordNotUnique)
  end

  it "is of no kind where it is for one vote" do
    expect { Fabricate(:binding_vote_mark, vote: votes.first, kind: "module") }.to raise_error(
      ActiveRecord::StatementInvalid,
      /binding_vote_marks_kind/,
    )
  end

  it "says before what it does and what lifting it does, and undoes both" do
    preview = DiscourseBindingVote::Roster::Preview
    effects = ->(change) { change.map(&:to_h) }
    previewed = effects.call(preview.of_placing([ada], binding: true, kind: "module"))
    expect(previewed.map { |one| one[:vote_id] }).to eq([votes.last.id])
    change = mark(kind: "module")
    expect(effects.call(change.effects)).to eq(previewed)

    described_class.undo(change.undo_id, by: moderator)
    expect(binds).to eq([false, false])
    mark(kind: "module")
    standing = described_class.standing.sole
    lifting = effects.call(preview.of_lifting([standing]))
    lifted = standing.lift(by: moderator)
    expect(effects.call(lifted.effects)).to eq(lifting)
    expect(binds).to eq([false, false])
    described_class.undo(lifted.undo_id, by: moderator)
    expect(binds).to eq([false, true])
    expect(described_class.standing.sole).to have_attributes(kind: "module", category_id: nil)
  end

  it "is taken over, kind and all, when its account is merged into another" do
    heir = Fabricate(:user)
    mark(kind: "module")
    mark([heir], binding: false)
    UserMerger.new(ada, heir, Discourse.system_user).merge!

    marks = described_class.standing.of(user: heir).order(:id)
    expect(marks.map { |one| [one.kind, one.binding] }).to eq([[nil, false], ["module", true]])
    expect(votes.map { |vote| vote.reload.binding_plus }).to eq([0, 1])
  end

  it "stands in the log of staff actions with its kind" do
    mark(kind: "module")
    mark(category: category)
    logged = UserHistory.where(acting_user: moderator).order(:id).map(&:details)
    expect(logged.first).to include("kind: module", "scope: everywhere")
    expect(logged.last).to match(/^kind: $/)
  end

  it "holds for plain names too" do
    mark(["Jane Doe"], kind: "module")
    said = { choice: "+1", link: "https://a.example/1", cast_at: Time.zone.now.iso8601 }
    bound = votes.map { |vote| vote.reload.record("jane doe", by: moderator, **said).binding }
    expect(bound).to eq([false, true])
  end
end
