# frozen_string_literal: true

# What a cast costs, and what a vote in a poll does, above a request that is refused at once.
class Bench::Casts
  ROUNDS = Bench.size(100, small: 1)
  SIZES = Bench.size([10, 1_000, 10_000], small: [10])
  GREATEST = Bench.size(100_000, small: 30)
  MOST_STATEMENTS = 9
  # At a size, at most so many times what Poll takes above the floor.
  MOST_OF_POLL = { 10 => 0.5, 10_000 => 0.2 }.freeze
  # Nobody finds out by the clock that two figures are just the same.
  FLAT = 1.15

  def initialize(people, topics)
    @requests = Bench::Requests.new(people.caster)
    @votes = [*SIZES, GREATEST].to_h { |size| [size, topics.vote(size)] }
    @polls = SIZES.to_h { |size| [size, topics.poll(size)] }
    @said = Hash.new(0)
  end

  def measure
    casts = @votes.to_h { |size, vote| ["cast, #{size} ballots", -> { cast(vote) }] }
    polls = @polls.to_h { |size, poll| ["Poll, #{size} votes", -> { vote(poll) }] }
    floors = {
      "cast, refused" => -> { cast(@votes.values.first, "?") },
      "Poll, refused" => -> { refused_vote },
    }
    requests = { **casts, **polls, **floors }
    requests.each_value(&:call)
    costs =
      Bench::Requests.measure(requests, rounds: ROUNDS, status: floors.transform_values { 400 })
    print_costs(costs)
    judge(costs)
  end

  private

  def cast(vote, choice = other_of(vote, %w[0 +1]))
    @requests.ask(:put, "/binding-votes/#{vote.id}/ballot.json", choice: choice)
  end

  def vote(poll)
    options = [other_of(poll, poll.poll_options.sort_by(&:id)).digest]
    @requests.ask(
      :put,
      "/polls/vote.json",
      post_id: poll.post_id,
      poll_name: "poll",
      options: options,
    )
  end

  def refused_vote
    @requests.ask(:put, "/polls/vote.json", poll_name: "poll")
  end

  # Each time another than the time before.
  def other_of(matter, choices)
    choices[(@said[matter] += 1) % choices.size]
  end

  def print_costs(costs)
    puts "", "A cast, and a vote in a poll, each of which changes what the person said before"
    table = Bench::Table.new("ms", "above", "SQL", "bytes")
    costs.each do |name, cost|
      more = above(costs, name).milliseconds
      table.row(name, cost.milliseconds, more, cost.statements, cost.bytes)
    end
  end

  # Above the floor of the same route.
  def above(costs, name)
    costs[name].above(costs["#{name[/\A\w+/]}, refused"])
  end

  def judge(costs)
    MOST_OF_POLL.each do |size, most|
      next if !costs.key?("Poll, #{size} votes")
      ratio = above(costs, "cast, #{size} ballots").times(above(costs, "Poll, #{size} votes"))
      Bench::Table.aim("A cast of Poll's, both above the floor, at #{size}", ratio, most)
    end
    statements = @votes.keys.map { |size| costs["cast, #{size} ballots"].statements }.max
    Bench::Table.aim("SQL statements of a cast", statements, MOST_STATEMENTS)
    few, *, many = @votes.keys.map { |size| costs["cast, #{size} ballots"] }
    Bench::Table.aim(
      "A cast at #{GREATEST} ballots, of one at #{SIZES.first}",
      many.times(few),
      FLAT,
    )
  end
end
