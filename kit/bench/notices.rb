# frozen_string_literal: true

require_relative "bench"

# The notices of how a great vote ended, while people cast in others. The forum closes it by itself,
# in the job that runs every minute.
BALLOTS = Bench.size(50_000, small: 50)
SECONDS = Bench.size(20, small: 0.5)

forum = Bench::Playground.new
forum.members("voter", BALLOTS)
great, *others = forum.votes(11)
forum.ballots([great], "voter", BALLOTS)
casting = Bench::Casting.new(forum.casters, others)
casting.warm_up
usage = Bench::Usage.new(forum)

told = "FROM notifications WHERE (data::jsonb ->> 'binding_vote_id')::bigint = $1"
made =
  "SELECT count(*) FROM binding_vote_announcements WHERE vote_id = $1 AND purpose = 'outcome_notice' AND made_at IS NOT NULL"

alone = casting.meanwhile { sleep SECONDS }
forum.run(<<~SQL, great)
  UPDATE binding_votes
  SET created_at = now() - interval '8 days', closes_at = now() - interval '1 second'
  WHERE id = $1
SQL
puts "Waiting for the forum to close the vote …"
sleep 0.05 until forum.value("SELECT EXISTS (SELECT #{told})", great)

during = nil
used =
  usage.of { during = casting.meanwhile { sleep 0.2 until forum.value(made, great).positive? } }
alone += casting.meanwhile { sleep SECONDS }

puts "Notices of an outcome to #{BALLOTS} people"
puts format(
       "%.1f s, of CPU with the casts %.1f s in the server and %.1f s in PostgreSQL; memory +%d MB",
       used.wall,
       used.server,
       used.postgres,
       used.growth,
     )
count = forum.value("SELECT count(*) #{told}", great)
people = forum.value("SELECT count(DISTINCT user_id) #{told}", great)
puts "#{count} notices to #{people} people: #{count == people ? "each was told once" : "NOT once"}"
Bench::Disturbance.new(casting, usage).compare("notices", alone, during)
