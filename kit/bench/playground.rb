# frozen_string_literal: true

require "pg"

# The database of the playground, which is filled in few statements by copies of what its seeds have.
class Bench::Playground
  CASTERS = 200
  MEMBER = "mira"

  def initialize
    @connection = PG.connect(ENV.fetch("DATABASE_URL"))
    @connection.type_map_for_results = PG::BasicTypeMapForResults.new(@connection)
  end

  def value(sql, *parameters)
    @connection.exec_params(sql, parameters).getvalue(0, 0)
  end

  def values(sql, *parameters)
    @connection.exec_params(sql, parameters).column_values(0)
  end

  def run(sql, *parameters)
    @connection.exec_params(sql, parameters)
  end

  # Makes members by the names prefix1, prefix2 and so on, each in the groups of the seeds' member.
  def members(prefix, count)
    run(<<~SQL, prefix, count, MEMBER)
      WITH made AS (
        INSERT INTO users
        SELECT (jsonb_populate_record(member, jsonb_build_object(
          'id', nextval('users_id_seq'),
          'username', $1::text || number,
          'username_lower', $1::text || number,
          'name', NULL
        ))).*
        FROM users member, generate_series(1, $2::int) number
        WHERE member.username = $3
        RETURNING id
      )
      INSERT INTO group_users
      SELECT (jsonb_populate_record(member_of, jsonb_build_object(
        'id', nextval('group_users_id_seq'), 'user_id', made.id
      ))).*
      FROM made, group_users member_of
      JOIN users member ON member.id = member_of.user_id AND member.username = $3
    SQL
  end

  # Opens so many votes, each in a topic of its own, and returns their ids.
  def votes(count)
    seeded = "SELECT max(id) FROM binding_votes WHERE closed_at IS NULL"
    topic = "SELECT topic_id FROM binding_votes WHERE id = (#{seeded})"
    values(<<~SQL, count)
      WITH made AS (
        INSERT INTO topics
        SELECT (jsonb_populate_record(topic, jsonb_build_object('id', nextval('topics_id_seq')))).*
        FROM topics topic, generate_series(1, $1::int)
        WHERE topic.id = (#{topic})
        RETURNING id
      ), first_posts AS (
        INSERT INTO posts
        SELECT (jsonb_populate_record(post, jsonb_build_object(
          'id', nextval('posts_id_seq'), 'topic_id', made.id
        ))).*
        FROM made, posts post
        WHERE post.topic_id = (#{topic}) AND post.post_number = 1
      )
      INSERT INTO binding_votes
      SELECT (jsonb_populate_record(vote, jsonb_build_object(
        'id', nextval('binding_votes_id_seq'),
        'topic_id', made.id,
        'closes_at', now() + interval '7 days',
        'binding_plus', 0, 'binding_zero', 0, 'binding_minus', 0,
        'non_binding_plus', 0, 'non_binding_zero', 0, 'non_binding_minus', 0
      ))).*
      FROM made, binding_votes vote
      WHERE vote.id = (#{seeded})
      RETURNING id
    SQL
  end

  # Casts a non-binding +1 of every member by that prefix in each of the votes.
  def ballots(votes, prefix, count)
    run(<<~SQL, ids(votes), prefix, count)
      INSERT INTO binding_vote_ballots
        (vote_id, user_id, choice, typed, reason, binding, changed_by_id, created_at, updated_at)
      SELECT vote_id, users.id, 1, '+1', 'It works for me', false, users.id, now(), now()
      FROM unnest($1::bigint[]) vote_id,
           generate_series(1, $3::int) number
      JOIN users ON users.username_lower = $2::text || number
    SQL
    run(<<~SQL, ids(votes), count)
      UPDATE binding_votes SET non_binding_plus = $2, revision = $2 WHERE id = ANY ($1::bigint[])
    SQL
  end

  # Sessions of members who have yet to vote.
  def casters
    count = Bench.size(CASTERS, small: 4)
    members("caster", count)
    run("ANALYZE")
    Array.new(count) { |number| Bench::Client.new("caster#{number + 1}") }
  end

  # The processes that serve the forum's connections.
  def backends
    values(<<~SQL)
      SELECT pid FROM pg_stat_activity
      WHERE datname = current_database() AND backend_type = 'client backend'
        AND pid <> pg_backend_pid()
    SQL
  end

  def ids(numbers)
    "{#{numbers.join(",")}}"
  end
end
