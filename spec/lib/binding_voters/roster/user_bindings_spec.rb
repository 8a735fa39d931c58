# frozen_string_literal: true

# The same question is asked of one person who casts, of one who looks, of many people, and about many
# votes; each has a query of its own.
RSpec.describe DiscourseBindingVote::Roster::UserBindings do
  fab!(:user)
  fab!(:group)
  fab!(:marked_by, :user)
  fab!(:above, :category)
  fab!(:category) { Fabricate(:category, parent_category: above) }
  fab!(:vote) do
    Fabricate(:binding_vote, topic: Fabricate(:topic, category: category), kind: "strategy")
  end
  fab!(:elsewhere, :binding_vote)

  # Where marks reach the vote: from those that go before all others to those that go after.
  let(:reaching) do
    [
      { vote_id: vote.id },
      { category_id: category.id, kind: "strategy" },
      { category_id: category.id },
      { category_id: above.id, kind: "strategy" },
      { category_id: above.id },
      { kind: "strategy" },
      {},
    ]
  end
  # And where they do not.
  let(:beside) do
    [
      { vote_id: elsewhere.id },
      { category_id: elsewhere.topic.category_id },
      { category_id: category.id, kind: "module" },
      { kind: "module" },
    ]
  end
  let(:random) { Random.new(RSpec.configuration.seed) }

  before { vote.update!(binding_group_ids: [group.id]) }

  def chance
    random.rand(2) == 1
  end

  def answers
    roster = DiscourseBindingVote::Roster.new(vote)
    [
      roster.bindings([user.id]).fetch(user.id),
      roster.ballot_of(user).last,
      DiscourseBindingVote::PageBallots.new(vote, user: user).binds?,
      described_class.votes(DiscourseBindingVote::Vote.where(id: vote.id), user).exists?,
    ]
  end

  it "answers the same however it is asked: by the nearest mark, else by the groups" do
    places = reaching + beside
    60.times do
      marks = places.sample(random.rand(places.size), random: random).index_with { chance }
      member = chance
      nearest = reaching.find { |place| marks.key?(place) }

      DiscourseBindingVote::Mark.transaction(requires_new: true) do
        marks.each do |place, binding|
          of_user = { user: user, marked_by: marked_by, binding: binding }
          Fabricate(:binding_vote_mark, **of_user, **place)
        end
        group.add(user) if member
        expect(answers).to eq([marks.fetch(nearest, member)] * 4), { marks:, member: }.inspect
        raise ActiveRecord::Rollback
      end
    end
  end
end
