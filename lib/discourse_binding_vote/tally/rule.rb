# frozen_string_literal: true

require "json"
require_relative "judgement"

module DiscourseBindingVote
  # The arithmetic of a vote, over the counts of its binding ballots. A rule is data (see
  # config/rules.json) and this class is the authority on what it means; the screen's twin is
  # src/discourse/lib/tally/judge.ts, and test/vectors holds both to one reading.
  #
  # With p = +1, z = 0, m = -1, and E = how many people binding ballots can come from:
  #
  #   counted   p + m (minimumOf "cast"), p ("plus"), or p + z + m ("turnout")
  #   minimum   counted >= minimum; where there is a minimumShare, such as "2/3", also
  #             counted >= minimumShare * E, or counted > minimumShare * E (shareStrictly)
  #   ratio     p >= plusPerMinus * m, or p > plusPerMinus * m (strictly); a whole number, or a
  #             fraction such as "3/2"; 0 asks for none
  #   blocked   where the rule is blocking, any -1 blocks
  #
  # "Lazy 2/3 majority" (at least 3 votes, and at least twice as many +1 as -1) is the reading of the
  # Apache Hadoop by-laws that Apache TVM follows since its RFC 102.
  class Rule
    class Unknown < ArgumentError
    end

    PRESETS_PATH = File.expand_path("../../../config/rules.json", __dir__)
    DEFAULT = "lazy_two_thirds"
    # The id of a rule that is none of the presets.
    OWN = "own"

    attr_reader :id,
                :minimum,
                :minimum_of,
                :minimum_share,
                :share_strictly,
                :plus_per_minus,
                :strictly,
                :blocking

    class << self
      # The presets, in the order in which they are offered.
      def all
        @all ||= JSON.parse(File.read(PRESETS_PATH)).map { |data| new(data).freeze }.freeze
      end

      # The rule with those members of config/rules.json but for its id, which is that of the preset that
      # is the same, else OWN.
      def of(members)
        preset = all.find { |rule| rule.to_h.except("id") == members }
        preset || new({ "id" => OWN, **members })
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
      @minimum_share = data["minimumShare"] && Rational(data["minimumShare"])
      @share_strictly = data.fetch("shareStrictly", false)
      @plus_per_minus = Rational(data.fetch("plusPerMinus"))
      @over = plus_per_minus.numerator
      @under = plus_per_minus.denominator
      @strictly = data.fetch("strictly")
      @blocking = data.fetch("blocking")
    end

    # The Hash that this rule was made of.
    def to_h
      @data
    end

    # Whether it judges only where it is known how many people binding ballots can come from.
    def needs_electorate?
      !minimum_share.nil?
    end

    # The Judgement of counts of binding ballots.
    #
    # electorate - from how many people these can come in all; nil where that is not known
    #
    # Raises ArgumentError for what is no count, and for a share of an electorate that is not known.
    def judge(plus:, zero:, minus:, electorate: nil)
      [plus, zero, minus, electorate || 0].each { |count| check_count(count) }

      needed = needed(electorate) - counted(plus, zero, minus)
      unmet = []
      unmet << "minimum" if needed > 0
      unmet << "ratio" if plus < plus_floor(minus)
      unmet << "blocked" if blocking && minus > 0
      reached = unmet.empty?

      Judgement.new(
        reached: reached,
        unmet: unmet,
        plus_needed: reached ? 0 : plus_needed(plus, minus, needed),
        minus_spare: reached ? minus_spare(plus, minus) : 0,
      )
    end

    # How a vote ends that is closed with such counts: "passed"; "too_few" where nothing but votes was
    # lacking, or fewer were cast than the rule asks for; "voted_down" where the votes were against it,
    # and where a share of all was missed although everyone has voted. Takes what #judge takes.
    def outcome(plus:, zero:, minus:, electorate: nil)
      said = judge(plus: plus, zero: zero, minus: minus, electorate: electorate)
      return "passed" if said.reached?
      return "voted_down" if needs_electorate? && plus + zero + minus >= electorate

      cast = minimum_of == "turnout" ? plus + zero + minus : plus + minus
      said.unmet == %w[minimum] || cast < needed(electorate) ? "too_few" : "voted_down"
    end

    # The same, where it ends so whatever is yet cast, as long as nobody changes or withdraws a ballot; nil
    # where that is open.
    #
    # remaining - how many people have not cast a binding ballot yet and may
    #
    # These few ends stand for all there are. What a ballot adds to the minimum, a +1 and a -1 add as well
    # or better; for the ratio a +1 of everyone does most, and a -1 of everyone does most against it and
    # blocks. A vote with too few votes is voted down at the last once everyone has voted, so that the
    # most +1 that leave one person out are asked too.
    def settled_outcome(plus:, zero:, minus:, remaining:, electorate: nil)
      ends = [[0, 0], [remaining, 0], [[remaining - 1, 0].max, 0], [0, remaining]]
      outcomes =
        ends.map do |more_plus, more_minus|
          counts = { plus: plus + more_plus, zero: zero, minus: minus + more_minus }
          outcome(**counts, electorate: electorate)
        end
      outcomes.first if outcomes.uniq.one?
    end

    # How many of the ballots that the minimum counts have to be there. Raises ArgumentError as #judge
    # does.
    def needed(electorate)
      return minimum if !needs_electorate?
      raise ArgumentError, "a share needs to know of how many people" if electorate.nil?

      share = minimum_share * electorate
      [minimum, share_strictly ? share.floor + 1 : share.ceil].max
    end

    # The fewest +1 that satisfy the ratio against so many -1.
    def plus_floor(minus)
      # A negative number is divided downwards, so that this rounds up.
      strictly ? (over * minus / under) + 1 : -(-over * minus / under)
    end

    private

    # The two numbers of the fraction plusPerMinus.
    attr_reader :over, :under

    def counted(plus, zero, minus)
      case minimum_of
      when "plus"
        plus
      when "turnout"
        plus + zero + minus
      else
        plus + minus
      end
    end

    # A +1 more is one more of whatever the minimum counts.
    def plus_needed(plus, minus, needed)
      return if blocking && minus > 0
      [needed, plus_floor(minus) - plus].max
    end

    # A -1 more takes nothing from the minimum.
    def minus_spare(plus, minus)
      return 0 if blocking
      return if over.zero?

      (((plus * under) - (strictly ? 1 : 0)) / over) - minus
    end

    def check_count(count)
      return if count.is_a?(Integer) && count >= 0

      raise ArgumentError, "a count is a whole number from 0 up, not #{count.inspect}"
    end
  end
end
