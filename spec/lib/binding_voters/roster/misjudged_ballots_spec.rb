# frozen_string_literal: true

require_relative "looked_at_context"

RSpec.describe DiscourseBindingVote::Roster do
  include_context "with rows that are counted"

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

  it "finds the ballots of accounts and of plain names that have to bind" do
    vote = vote_of(3)
    expect(described_class.new(vote).misjudged_ballots).to match_array(vote.ballots.ids)
  end

  it "takes work that grows as the ballots and marks do, and not as their product" do
    few = rows_looked_at { described_class.new(vote_of(50)).misjudged_ballots }
    many = rows_looked_at { described_class.new(vote_of(400)).misjudged_ballots }
    expect(many).to be < few * 8 * 2
  end
end
