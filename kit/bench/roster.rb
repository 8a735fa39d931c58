# frozen_string_literal: true

require_relative "bench"

# Previews and marks that hold everywhere, while people cast in the open votes.
VOTES = Bench.size(50, small: 3)
BALLOTS = Bench.size(2_000, small: 20)
MANY = Bench.size(500, small: 10)
MOST_CPU = { "a preview of 1" => 0.1, "marks of #{MANY}" => 3 }.freeze

forum = Bench::Playground.new
forum.members("voter", BALLOTS)
votes = forum.votes(VOTES)
forum.ballots(votes, "voter", BALLOTS)
casting = Bench::Casting.new(forum.casters, votes)
casting.warm_up
keeper = Bench::Client.new("alma")
binding = true

preview = ->(names) do
  keeper.post(
    "/binding-votes/marks/preview.json",
    usernames: names.join(","),
    binding: true,
    scope: "everywhere",
  )
end

# A mark turns what the one before said, and is done once it has reached every ballot.
mark = ->(names) do
  keeper.put(
    "/binding-votes/marks.json",
    usernames: names.join(","),
    binding: binding,
    scope: "everywhere",
    reason: "Measured",
  )
  sleep 0.1 while forum.value(<<~SQL, "{#{names.join(",")}}", binding)
    SELECT EXISTS (
      SELECT FROM binding_vote_ballots ballots
      JOIN users ON users.id = ballots.user_id
      JOIN binding_votes votes ON votes.id = ballots.vote_id
      WHERE users.username_lower = ANY ($1::text[])
        AND votes.closed_at IS NULL
        AND ballots.binding <> $2::boolean
    )
  SQL
  binding = !binding
end

puts "#{VOTES} open votes of #{BALLOTS} ballots"
disturbance = Bench::Disturbance.new(casting, Bench::Usage.new(forum))
{ "a preview of" => preview, "marks of" => mark }.each do |words, act|
  [1, MANY].each do |count|
    names = Array.new(count) { |number| "voter#{number + 1}" }
    case_of = "#{words} #{count}"
    used = disturbance.cost(case_of) { act.call(names) }
    most = MOST_CPU[case_of]
    Bench::Table.aim("  CPU of #{case_of}, in s", used.server + used.postgres, most) if most
    disturbance.measure(case_of) { act.call(names) }
  end
end
