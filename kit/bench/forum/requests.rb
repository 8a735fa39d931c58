# frozen_string_literal: true

require "action_dispatch/testing/integration"

# Requests of one person, through the whole forum but for the network.
class Bench::Requests
  NOTIFICATIONS = %w[sql.active_record sql.mini_sql].freeze
  NOT_ASKED = %w[CACHE SCHEMA].freeze

  # What a request takes: the milliseconds of each round, its statements, and the bytes of its answer. It is
  # compared with another round by round, and the median is told: in one round both are made within a second
  # or so, and what else the machine does meets them alike.
  Cost =
    Struct.new(:rounds, :statements, :bytes) do
      def milliseconds
        Bench.percentile(rounds, 50)
      end

      # How many times another's milliseconds it takes.
      def times(other)
        Bench.percentile(rounds.zip(other.rounds).map { |own, others| own / others }, 50)
      end

      # The Cost of what it takes more than another.
      def above(other)
        more = rounds.zip(other.rounds).map { |own, others| own - others }
        self.class.new(more, statements - other.statements, bytes - other.bytes)
      end
    end

  # user - nil for a visitor
  def initialize(user = nil)
    @session = ActionDispatch::Integration::Session.new(Rails.application)
    @session.host!(Discourse.current_hostname)
    @session.get("/session/#{user.username}/become", params: { redirect: "false" }) if user
  end

  # Returns the status and the body of the answer.
  def ask(method, path, **params)
    @session.public_send(
      method,
      path,
      params: params,
      headers: {
        "X-Requested-With" => "XMLHttpRequest",
      },
    )
    [@session.response.status, @session.response.body]
  end

  # Measures in so many rounds, in each of which every request is made once: in an order of its own, the same
  # in every run, so that none always follows another. Raises where one is not answered as it should be.
  #
  # requests - blocks by their names, each of which returns what #ask does
  # status   - what the answers must be, by the same names, where that is not 200
  # before   - what is done before a request of that name, and not measured
  #
  # Returns a Cost by each name.
  def self.measure(requests, rounds:, status: {}, before: {})
    took = requests.transform_values { [] }
    answers = {}
    statements = {}
    rounds.times do |round|
      requests
        .to_a
        .shuffle(random: Random.new(round))
        .each do |name, request|
          before[name]&.call
          request.call if before[name]
          start = Bench.now
          answers[name] = request.call
          took[name] << (Bench.now - start) * 1_000
          statements[name] = statements_of(request) if round == 0
          check(name, answers[name], status.fetch(name, 200))
        end
    end
    requests.to_h do |name, _|
      [name, Cost.new(took[name], statements[name], answers[name][1].bytesize)]
    end
  end

  # The statements of a block that has warmed up.
  def self.statements_of(block)
    count = 0
    counting =
      NOTIFICATIONS.map do |name|
        ActiveSupport::Notifications.subscribe(name) do |*, payload|
          count += 1 if NOT_ASKED.exclude?(payload[:name])
        end
      end
    block.call
    count
  ensure
    counting.each { |one| ActiveSupport::Notifications.unsubscribe(one) }
  end

  def self.check(name, (status, body), wanted)
    raise "#{name}: #{status} #{body[0, 300]}" if status != wanted
  end
end
