# frozen_string_literal: true

# The accounts of the bench.
class Bench::People
  BINDING = 20

  attr_reader :author, :caster, :moderator

  # count - how many have voted in the greatest vote at most, as far as they still have an account
  def initialize(count: Bench.size(10_000, small: 30))
    @author = make("author")
    @caster = make("caster")
    @moderator = make("moderator", moderator: true, admin: false)
    @others = copies(@caster, count)
    group = Group.create!(name: "bench_committers")
    [author.id, caster.id, *ids.first(BINDING - 1)].each do |id|
      GroupUser.create!(group_id: group.id, user_id: id)
    end
    Group.refresh_automatic_groups!
    SiteSetting.binding_vote_binding_groups = group.id.to_s
    SiteSetting.binding_vote_opener_groups = group.id.to_s
  end

  # Of those who have voted already.
  def ids
    @others
  end

  private

  def make(name, **attributes)
    User.create!(
      username: "bench_#{name}",
      email: "bench_#{name}@example.com",
      password: SecureRandom.hex,
      active: true,
      approved: true,
      trust_level: TrustLevel[2],
      **attributes,
    )
  end

  # In one statement, and in no group.
  def copies(user, count)
    DB.query_single(<<~SQL, id: user.id, count: count)
      INSERT INTO users
      SELECT (jsonb_populate_record(users, jsonb_build_object(
        'id', nextval('users_id_seq'),
        'username', 'bench_voter' || number,
        'username_lower', 'bench_voter' || number
      ))).*
      FROM users, generate_series(1, :count) number
      WHERE users.id = :id
      RETURNING id
    SQL
  end
end
