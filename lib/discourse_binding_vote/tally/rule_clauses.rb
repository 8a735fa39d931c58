# frozen_string_literal: true

module DiscourseBindingVote
  # What a rule asks for, as clauses of a sentence. What another clause says already is left out: whoever
  # has more +1 than -1 has a +1.
  class RuleClauses
    # key - of binding_vote.rules.clauses; options - what is put into its text
    Clause = Struct.new(:key, :options)

    def initialize(rule)
      @rule = rule
    end

    # Clauses in the order in which they are said; one that says so where the rule asks for nothing.
    def all
      asked = [votes, share, ratio, one_plus, no_minus].compact
      asked.empty? ? [clause("nothing")] : asked
    end

    # How many votes there have to be, where no other clause says that there has to be one.
    def votes_asked
      rule.minimum == 1 && (share_asked? || plus_by_ratio?) ? 0 : rule.minimum
    end

    # Whether a share of all is asked for.
    def share_asked?
      rule.needs_electorate? && (rule.minimum_share > 0 || rule.share_strictly)
    end

    private

    attr_reader :rule

    def votes
      clause("votes.#{rule.minimum_of}", count: votes_asked) if votes_asked > 0
    end

    def share
      return if !share_asked?
      whole = rule.minimum_share == 1 && !rule.share_strictly
      how = whole ? "all" : by_strictness(rule.share_strictly)
      clause("share.#{rule.minimum_of}.#{how}", share: fraction(rule.minimum_share))
    end

    # Against no -1 it asks for a +1 at most.
    def ratio
      return if rule.blocking || rule.plus_per_minus.zero?
      over, under = rule.plus_per_minus.numerator, rule.plus_per_minus.denominator
      times = under == 1 ? { 1 => "same", 2 => "twice" }.fetch(over, "times") : "fraction"
      clause("ratio.#{by_strictness(rule.strictly)}.#{times}", over: over, under: under)
    end

    def one_plus
      clause("votes.plus", count: 1) if ratio.nil? && plus_by_ratio?
    end

    def no_minus
      clause("no_minus") if rule.blocking
    end

    # Whether it asks for a +1 by its ratio, be no -1 there, and not by its minimum.
    def plus_by_ratio?
      rule.strictly && (!ratio.nil? || !plus_by_minimum?)
    end

    def plus_by_minimum?
      rule.minimum_of == "plus" && (rule.minimum > 0 || share_asked?)
    end

    def by_strictness(strictly)
      strictly ? "more" : "least"
    end

    def fraction(number)
      number.denominator == 1 ? number.numerator.to_s : number.to_s
    end

    def clause(key, **options)
      Clause.new(key, options)
    end
  end
end
