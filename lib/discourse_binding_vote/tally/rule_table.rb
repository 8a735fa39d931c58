# frozen_string_literal: true

module DiscourseBindingVote
  # What a rule says of a few counts, for somebody who makes it: of none, of those just at and just below
  # what it asks for, and of one -1 against many +1.
  class RuleTable
    MOST = 8
    # How many people are taken to be binding where nobody knows.
    ASSUMED = 12
    # So many -1 are tried, to find counts of which the ratio decides.
    TRIED = 1..1_000
    MANY = 8

    # plus, zero, minus - the counts
    # outcome           - how a vote with them ends: "passed", "too_few" or "voted_down"
    # text              - the same, and why, in the current locale
    Row = Struct.new(:plus, :zero, :minus, :outcome, :text, keyword_init: true)

    # Of how many people the rule asks for a share here; nil where it asks for none.
    attr_reader :electorate

    # electorate - from how many people binding ballots can come; nil or 0 where nobody knows
    def self.of(rule, electorate: nil)
      new(rule, electorate)
    end

    def initialize(rule, electorate)
      @rule = rule
      @electorate = (electorate.to_i > 0 ? electorate : ASSUMED) if rule.needs_electorate?
    end

    # At most 8 Rows, with one that passes and one that does not where there are such counts.
    def rows
      @rows ||= chosen.sort.map { |counts| row(*counts) }
    end

    private

    attr_reader :rule

    # By how much they tell, each as +1, -1 and 0.
    def chosen
      [*at_minimum, *at_ratio, one_against_many, [0, 0, 0], *mixed_minimum, *with_zeros].compact
        .uniq
        .select { |counts| possible?(counts) }
        .first(MOST)
    end

    # +1 alone: as few as pass, and one less.
    def at_minimum
      fewest = judge(0, 0, 0).plus_needed
      [[fewest, 0, 0], below([fewest, 0, 0])]
    end

    # As few +1 as the ratio asks for against some -1, and one less, which all else would take.
    def at_ratio
      return [] if rule.blocking || rule.plus_per_minus.zero?
      TRIED.each do |minus|
        counts = [rule.plus_floor(minus), minus, 0]
        less = below(counts)
        return counts, less if less && judge(*counts).reached? && judge(*less).unmet == %w[ratio]
      end
      []
    end

    def one_against_many
      plus = [judge(0, 0, 0).plus_needed, rule.plus_floor(1), MANY].max
      [electorate ? [plus, electorate - 1].min : plus, 1, 0]
    end

    # As many -1 among the votes that are needed as it survives, where they are among these.
    def mixed_minimum
      return [] if rule.blocking || rule.minimum_of == "plus"
      needed = rule.needed(electorate)
      minus = (1..needed).reverse_each.find { |count| judge(needed - count, count, 0).reached? }
      minus ? [[needed - minus, minus, 0]] : []
    end

    # The fewest votes that are needed, filled up with 0; they pass only where these count.
    def with_zeros
      needed = rule.needed(electorate)
      plus = [rule.plus_floor(0), 1].max
      zero = needed - plus
      zero > 0 ? [[plus, 0, zero], below([plus, 0, zero], 2)] : []
    end

    # With one less on a side; nil where none is there.
    def below(counts, side = 0)
      return if counts[side] == 0
      counts.dup.tap { |less| less[side] -= 1 }
    end

    def possible?(counts)
      electorate.nil? || counts.sum <= electorate
    end

    def judge(plus, minus, zero)
      rule.judge(plus: plus, zero: zero, minus: minus, electorate: electorate)
    end

    def row(plus, minus, zero)
      counts = { plus: plus, zero: zero, minus: minus }
      outcome = rule.outcome(**counts, electorate: electorate)
      Row.new(**counts, outcome: outcome, text: text(judge(plus, minus, zero), minus))
    end

    def text(said, minus)
      return say("passes") if said.reached?
      reasons = said.unmet.map { |condition| reason(condition, minus) }
      reasons.delete("plus") if reasons.many?
      say("fails", reasons: reasons.map { |reason| say("unmet.#{reason}") }.join("; "))
    end

    # Where there is no -1, the ratio asks for a +1.
    def reason(condition, minus)
      return "plus" if condition == "ratio" && minus == 0
      condition == "minimum" ? "minimum.#{rule.minimum_of}" : condition
    end

    def say(key, **options)
      I18n.t("binding_vote.rules.table.#{key}", **options)
    end
  end
end
