# frozen_string_literal: true

require_relative "bench"

# Exports of one great vote, while people cast in others and in it.
BALLOTS = Bench.size(100_000, small: 100)

forum = Bench::Playground.new
forum.members("voter", BALLOTS)
great, *others = forum.votes(11)
forum.ballots([great], "voter", BALLOTS)
casters = forum.casters
elsewhere = Bench::Casting.new(casters, others)
inside = Bench::Casting.new(casters, [great])
[elsewhere, inside].each(&:warm_up)
# Staff, whom no limit holds back.
reader = Bench::Client.new("alma")

puts "An export of #{BALLOTS} ballots"
usage = Bench::Usage.new(forum)
disturbance = Bench::Disturbance.new(elsewhere, usage)
%w[json csv].each do |format|
  export = -> { reader.get("/binding-votes/#{great}/export.#{format}") }
  disturbance.cost(format, times: 1, &export)
  disturbance.measure(format, rounds: 2, &export)
end
puts "Casts in the vote that is exported"
Bench::Disturbance
  .new(inside, usage)
  .measure("json", rounds: 2) { reader.get("/binding-votes/#{great}/export.json") }
