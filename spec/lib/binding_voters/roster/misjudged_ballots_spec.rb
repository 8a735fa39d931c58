# frozen_string_literal: true

RSpec.describe DiscourseBindingVote::Roster do
  # A vote in which so many accounts and so many plain names have each a ballot and a mark.
  def vote_of(count)
    vote = Fabricate(:binding_vote)
    user = Fabricate(:user)
    columns = DB.query_single(<<~SQL).join(", ")
      SELECT column_name FROM information_schema.columns
      WHERE table_name = 'users' AND is_nullable = 'NO'
        AND column_name NOT IN ('id', 'username', 'username_lower')
    SQL
    DB.exec(<<~SQL, user: user.id, vote: vote.id, count: count)
      INSERT INTO users (username, username_lower, #{columns})
      SELECT 'voter' || :count || '_' || n, 'voter' || :count || '_' || n, #{columns}
      FROM users, generate_series(1, :count) n WHERE id = :user;

      INSERT INTO binding_vote_ballots
        (vote_id, user_id, choice, typed, binding, created_at, updated_at)
      SELECT :vote, id, 1, '+1', FALSE, now(), now()
      FROM users WHERE username LIKE 'voter' || :count || '\\_%';

      INSERT INTO binding_vote_ballots
        (vote_id, voter_name, source_url, choice, typed, binding, created_at, updated_at)
      SELECT :vote, 'Name ' || :count || ' ' || n, 'https://a.example', 1, '+1', FALSE, now(), now()
      FROM generate_series(1, :count) n;

      INSERT INTO binding_vote_marks (user_id, name, binding, reason, created_at)
      SELECT user_id, voter_name, TRUE, 'why', now()
      FROM binding_vote_ballots WHERE vote_id = :vote;
    SQL
    vote
  end

  # How many rows PostgreSQL looked at to find them.
  def rows_looked_at(vote)
    asked = nil
    DB.stubs(:query_single).with { |*args, **params| asked = [args.first, params] }.returns([])
    described_class.new(vote).misjudged_ballots
    DB.unstub(:query_single)
    sql, params = asked
    plan = DB.query_single("EXPLAIN (ANALYZE, FORMAT JSON) #{sql}", **params).first
    plan = JSON.parse(plan) if plan.is_a?(String)
    rows_of(plan.first.fetch("Plan"))
  end

  def rows_of(node)
    rows = node.values_at("Actual Rows", "Rows Removed by Join Filter", "Rows Removed by Filter")
    rows.compact.sum * node["Actual Loops"] + Array(node["Plans"]).sum { |plan| rows_of(plan) }
  end

  it "finds the ballots of accounts and of plain names that have to bind" do
    vote = vote_of(3)
    expect(described_class.new(vote).misjudged_ballots).to match_array(vote.ballots.ids)
  end

  it "takes work that grows as the ballots and marks do, and not as their product" do
    few = rows_looked_at(vote_of(50))
    expect(rows_looked_at(vote_of(400))).to be < few * 8 * 2
  end
end
