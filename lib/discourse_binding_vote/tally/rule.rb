# frozen_string_literal: true

require "json"
require_relative "judgement"

module DiscourseBindingVote
  # The arithmetic of a vote, over the counts of its binding ballots. A rule is data (see
  # config/rules.json) and this class is the authority on what it means; the screen's twin is
  # src/discourse/lib/tally/judge.ts, and test/vectors/judgements.json holds both to one reading.
  #
  # With p = +1 and m = -1 (a 0 enters neither side):
  #
  #   minimum   p + m >= minimum (minimumOf "cast"), or p >= minimum (minimumOf "plus")
  #   ratio     p >= plusPerMinus * m, or p > plusPerMinus * m (strictly)
  #   blocked   where the rule is blocking, any -1 blocks
  #
  # "Lazy 2/3 majority" (at least 3 votes, and at least twice as many +1 as -1) is the reading of the
  # Apache Hadoop by-laws that Apache TVM follows since its RFC 102.
  class Rule
    class Unknown < ArgumentError
    end

    PRESETS_PATH = File.expand_path("../../../config/rules.json", __dir__)
    DEFAULT = "lazy_two_thirds"

    attr_reader :id, :minimum, :minimum_of, :plus_per_minus, :strictly, :blocking

    class << self
      # The presets, in the order in which they are offered.
      def all
        @all ||= JSON.parse(File.read(PRESETS_PATH)).map { |data| new(data).freeze }.freeze
      end

      # The preset of that id; raises Rule::Unknown where there is none.
      def find(id)
        all.find { |rule| rule.id == id } || raise(Unknown, "there is no rule #{id.inspect}")
      end
    end

    # data - a Hash with the members of config/rules.json, as a vote keeps it.
    def initialize(data)
      @data = data
      @id = data.fetch("id")
      @minimum = data.fetch("minimum")
      @minimum_of = data.fetch("minimumOf")
      @plus_per_minus = data.fetch("plusPerMinus")
      @strictly = data.fetch("strictly")
      @blocking = data.fetch("blocking")
    end

    # The Hash that this rule was made of.
    def to_h
      @data
    end

    # The Judgement of counts of binding ballots; raises ArgumentError for what is no count.
    def judge(plus:, zero:, minus:)
      [plus, zero, minus].each { |count| check_count(count) }

      unmet = unmet_by(plus, minus)
      reached = unmet.empty?
      Judgement.new(
        reached: reached,
        unmet: unmet,
        plus_needed: reached ? 0 : plus_needed(plus, minus),
        minus_spare: reached ? minus_spare(plus, minus) : 0,
      )
    end

    private

    def unmet_by(plus, minus)
      unmet = []
      unmet << "minimum" if (minimum_of == "plus" ? plus : plus + minus) < minimum
      unmet << "ratio" if plus < plus_floor(minus)
      unmet << "blocked" if blocking && minus > 0
      unmet
    end

    # The fewest +1 that satisfy the ratio against so many -1.
    def plus_floor(minus)
      (plus_per_minus * minus) + (strictly ? 1 : 0)
    end

    def plus_needed(plus, minus)
      return if blocking && minus > 0

      floor = minimum_of == "plus" ? minimum : minimum - minus
      [floor, plus_floor(minus)].max - plus
    end

    def minus_spare(plus, minus)
      return 0 if blocking

      ((plus - (strictly ? 1 : 0)) / plus_per_minus) - minus
    end

    def check_count(count)
      return if count.is_a?(Integer) && count >= 0

      raise ArgumentError, "a count is a whole number from 0 up, not #{count.inspect}"
    end
  end
end
