# frozen_string_literal: true

# What the JSON of a topic costs with a vote, against one without, and that of a list with votes, against
# the same with the plugin off.
class Bench::Pages
  ROUNDS = Bench.size(300, small: 1)
  BALLOTS = Bench.size(10_000, small: 30)
  # Of each sort, since two topics of the same sort differ by some hundredths.
  TOPICS = Bench.size(5, small: 1)
  MOST_TIMES = 1.05
  MOST_TIMES_OF_LIST = 1.03
  MOST_STATEMENTS = 2
  MOST_BYTES = 150

  def initialize(people, topics)
    @people = { "visitor" => nil, "member" => people.caster, "moderator" => people.moderator }
    @requests = @people.transform_values { |user| Bench::Requests.new(user) }
    @with_votes = Array.new(TOPICS) { topics.vote(BALLOTS).topic }
    @plain = Array.new(TOPICS) { topics.plain }
    @with_polls = Array.new(TOPICS) { topics.poll(BALLOTS).post.topic }
    @listed = topics.listed.size
  end

  def measure
    measure_topics
    measure_lists
  end

  private

  def measure_topics
    topics = { "with a poll" => @with_polls, "without" => @plain, "with a vote" => @with_votes }
    requests = topics.transform_values { |alike| topic_in_turn(alike) }
    costs = Bench::Requests.measure(requests, rounds: ROUNDS)
    puts "", "The JSON of a topic with #{Bench::Topics::REPLIES + 1} posts, for a member"
    print_costs(costs)
    with, without = costs.values_at("with a vote", "without")
    Bench::Table.aim("A topic with a vote, of one without", with.times(without), MOST_TIMES)
    further_statements.each do |who, more|
      Bench::Table.aim("SQL statements more than one without, for a #{who}", more, MOST_STATEMENTS)
    end
  end

  def measure_lists
    states = { "with votes" => true, "the plugin off" => false }
    costs =
      Bench::Requests.measure(
        states.transform_values { list },
        rounds: ROUNDS,
        before: states.transform_values { |state| -> { SiteSetting.binding_vote_enabled = state } },
      )
    SiteSetting.binding_vote_enabled = true
    puts "", "The JSON of the latest topics, #{@listed} of them with votes, for a member"
    print_costs(costs)
    with, off = costs.values_at("with votes", "the plugin off")
    Bench::Table.aim(
      "The list, of the same with the plugin off",
      with.times(off),
      MOST_TIMES_OF_LIST,
    )
    Bench::Table.aim(
      "Bytes for each vote",
      (with.bytes - off.bytes) / votes_in_list.to_f,
      MOST_BYTES,
    )
  end

  # How many a topic with a vote takes more than one without, by who looks.
  def further_statements
    @people.keys.to_h do |who|
      # Both are asked before, since the first fills what the forum keeps for all topics.
      requests = [@with_votes, @plain].map { |topics| topic(topics.first, who) }
      requests.each(&:call)
      with, without = requests.map { |request| Bench::Requests.statements_of(request) }
      [who, with - without]
    end
  end

  def topic_in_turn(topics)
    turn = topics.cycle
    -> { topic(turn.next).call }
  end

  def topic(topic, who = "member")
    -> { @requests[who].ask(:get, "/t/#{topic.slug}/#{topic.id}.json") }
  end

  def list
    -> { @requests["member"].ask(:get, "/latest.json") }
  end

  def votes_in_list
    JSON.parse(list.call[1])["topic_list"]["topics"].count { |topic| topic["binding_vote"] }
  end

  def print_costs(costs)
    table = Bench::Table.new("ms", "SQL", "bytes")
    costs.each { |name, cost| table.row(name, cost.milliseconds, cost.statements, cost.bytes) }
  end
end
