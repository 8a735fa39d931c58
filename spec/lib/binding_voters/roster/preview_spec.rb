# frozen_string_literal: true

RSpec.describe DiscourseBindingVote::Roster::Preview do
  fab!(:moderator)
  fab!(:parent, :category)
  fab!(:category) { Fabricate(:category, parent_category: parent) }
  fab!(:elsewhere, :category)
  fab!(:committers, :group)
  fab!(:mentors, :group)
  fab!(:users) { Array.new(4) { Fabricate(:user) } }
  fab!(:votes) do
    set_kinds(minus_needs_reason: false)
    kinds = %w[strategy module module strategy]
    [category, category, parent, elsewhere].zip(kinds)
      .map do |place, kind|
        Fabricate(:binding_vote, topic: Fabricate(:topic, category: place), kind: kind)
      end
  end

  let(:half_of_all) do
    DiscourseBindingVote::Rule.new(
      {
        "id" => "own",
        "minimum" => 0,
        "minimumOf" => "plus",
        "minimumShare" => "1/2",
        "plusPerMinus" => 0,
        "strictly" => false,
        "blocking" => false,
      },
    )
  end

  before do
    SiteSetting.binding_vote_enabled = true
    SiteSetting.binding_vote_binding_groups = committers.id.to_s
  end

  let(:marks) { DiscourseBindingVote::Mark }

  def place(people, binding, **where)
    marks.place(people, binding: binding, reason: "why", by: moderator, **where)
  end

  def record(vote, name, choice)
    vote.record(
      name,
      by: moderator,
      choice: choice,
      link: "https://a.example/1",
      cast_at: Time.zone.now.iso8601,
    )
  end

  def hashes(effects)
    effects.map(&:to_h).sort_by { |effect| effect[:vote_id] }
  end

  # Ballots of accounts and of plain names, memberships and marks by chance. Two of the votes have
  # groups of their own.
  def fill(random)
    votes[1].update!(binding_group_ids: [mentors.id])
    votes[3].update!(binding_group_ids: [mentors.id, committers.id])
    [committers, mentors].each do |group|
      users.sample(2, random: random).each { |user| group.add(user) }
    end
    votes.each do |vote|
      vote.update!(rule: half_of_all) if random.rand(2) == 0
      vote.apply_roster(by: moderator)
      users
        .sample(3, random: random)
        .each { |user| vote.cast(by: user, choice: %w[+1 0 -1].sample(random: random)) }
      %w[Ann Ben].each { |name| record(vote, name, %w[+1 -1].sample(random: random)) }
    end
    8.times { place(*some_mark(random).first(2), **some_place(random)) }
  end

  def some_mark(random)
    people = [*users, "ann", "BEN", "Nobody"].sample(1 + random.rand(4), random: random)
    [people, [true, false].sample(random: random)]
  end

  def some_place(random)
    kind = ["strategy", "module", nil].sample(random: random)
    [
      { kind: kind },
      { category: parent, kind: kind },
      { category: category, kind: kind },
      { category: elsewhere, kind: kind },
      { vote: votes.sample(random: random) },
    ].sample(random: random)
  end

  8.times do |round|
    it "says of marks just what they do then (#{round + 1})" do
      random = Random.new(RSpec.configuration.seed + round)
      fill(random)
      12.times do
        people, binding = some_mark(random)
        where = some_place(random)
        previewed = hashes(described_class.of_placing(people, binding: binding, **where))
        expect(hashes(place(people, binding, **where).effects)).to eq(previewed)
      end
      marks.standing.to_a.each do |mark|
        previewed = hashes(described_class.of_lifting([mark]))
        expect(hashes(mark.lift(by: moderator).effects)).to eq(previewed)
      end
    end
  end

  it "says something else where the marks do" do
    votes.each { |vote| vote.cast(by: users.first, choice: "+1") }

    expect(described_class.of_placing([users.first], binding: true).map(&:vote)).to eq(votes)
    of_kind = described_class.of_placing([users.first], binding: true, kind: "module")
    expect(of_kind.map(&:vote)).to eq(votes[1..2])
    in_parent = described_class.of_placing([users.first], binding: true, category: parent)
    expect(in_parent.map(&:vote)).to eq(votes.first(3))
    expect(in_parent.first.to_h[:after][:binding]).to eq(plus: 1, zero: 0, minus: 0)
    expect(described_class.of_placing([users.first], binding: false)).to eq([])
    expect(described_class.of_placing([users.last], binding: true)).to eq([])
  end

  it "says where people without ballots decide whether a share of all is reached" do
    vote = votes.first
    vote.update!(rule: half_of_all)
    committers.add(users.first)
    vote.cast(by: users.first, choice: "+1")
    vote.apply_roster(by: moderator)

    expect(described_class.of_placing([users.second], binding: true)).to eq([])
    unreached = described_class.of_placing(users.last(2), binding: true).sole.to_h
    expect(unreached[:before]).to eq(binding: { plus: 1, zero: 0, minus: 0 }, reached: true)
    expect(unreached[:after]).to eq(binding: { plus: 1, zero: 0, minus: 0 }, reached: false)

    place(users.last(2), true)
    lifted = described_class.of_lifting([marks.standing.first]).sole.to_h
    expect([lifted[:before][:reached], lifted[:after][:reached]]).to eq([false, true])
  end

  describe "as a query" do
    before { votes.each { |vote| vote.cast(by: users.first, choice: "+1") } }

    it "writes nothing and locks nothing" do
      mark = place([users.first], true).effects && marks.last
      sql =
        track_sql_queries do
          described_class.of_placing([users.first, "Ann"], binding: true)
          described_class.of_placing([users.first], binding: true, category: category)
          described_class.of_lifting([mark])
        end
      expect(sql).to all(match(/\A\s*(SELECT|WITH)\b/i))
      expect(sql.join).not_to match(/\b(FOR (UPDATE|SHARE|NO KEY|KEY)|LOCK|INSERT|UPDATE|DELETE)\b/)
    end

    it "takes as many queries for many votes as for one" do
      count = ->(vote) do
        track_sql_queries { described_class.of_placing([users.first], binding: true, **vote) }.size
      end
      few = count.call(vote: votes.first)
      10.times { Fabricate(:binding_vote).cast(by: users.first, choice: "+1") }
      expect(count.call({})).to eq(few)
    end
  end
end
