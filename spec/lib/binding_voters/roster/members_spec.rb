# frozen_string_literal: true

require_relative "looked_at_context"

RSpec.describe DiscourseBindingVote::Roster do
  include_context "with rows that are counted"

  fab!(:user)
  fab!(:votes) { Array.new(4) { Fabricate(:binding_vote) } }

  # A group of so many members, to whom the user belongs, and whose ballots bind in the votes.
  def bind(count)
    group = Fabricate(:group)
    DB.exec(<<~SQL, group: group.id, from: user.id, to: user.id + count - 1)
      INSERT INTO group_users (group_id, user_id, created_at, updated_at)
      SELECT :group, id, now(), now() FROM generate_series(:from, :to) id;
      ANALYZE group_users;
    SQL
    DiscourseBindingVote::Vote.update_all(binding_group_ids: [group.id])
    votes.each(&:reload)
  end

  # How many rows the block says are looked at with a small group, and with a great one.
  def with_few_and_many(few, many)
    [few, many].map do |count|
      bind(count)
      yield
    end
  end

  it "asks about some people without those who are in the same group" do
    roster = described_class.new(votes.first)
    few, many = with_few_and_many(20, 5_000) { rows_looked_at { roster.bindings([user.id]) } }
    expect(many).to be <= few + 200

    waiting = -> { described_class.binding_in(DiscourseBindingVote::Vote.all, user) }
    few, many = with_few_and_many(20, 5_000) { rows_looked_at(waiting.call) }
    expect(waiting.call.to_a).to match_array(votes)
    expect(many).to be <= few + 200
  end

  it "reads a group once, however many votes have it" do
    bind(500)
    stale = -> { rows_looked_at(DiscourseBindingVote::Roster::Digest.stale_votes) }
    few = stale.call
    12.times { Fabricate(:binding_vote) }
    bind(500)
    expect(stale.call).to be < few * 2
  end

  it "takes work that grows as a group does where all ballots are asked about" do
    roster = described_class.new(votes.first)
    few, many = with_few_and_many(100, 800) { rows_looked_at { roster.misjudged_ballots } }
    expect(many).to be < few * 8 * 2
  end
end
