# frozen_string_literal: true

module DiscourseBindingVote
  # What somebody has to know of a rule which they make.
  class RuleFlaws
    def initialize(rule)
      @rule = rule
      @people = [rule.minimum, 1].max
    end

    # Whether no counts reach it, however many people may vote. Enough +1 reach all that it can ask for,
    # but for more votes than those of all.
    def never_passes?
      @rule.needed(@people) > @people
    end

    # How it passes without a single +1, as sentences in the current locale. Nothing is said of lazy
    # consensus, in which silence is consent and a -1 blocks: whoever writes that down means it.
    def warnings
      warnings_by_key.map { |key| I18n.t("binding_vote.rules.warnings.#{key}") }
    end

    private

    def warnings_by_key
      unvoted = reached?(zero: 0)
      against = reached?(minus: @people)
      return ["always_passes"] if unvoted && against
      return @rule.blocking ? [] : ["passes_unvoted"] if unvoted
      [("passes_on_minus" if against), ("passes_on_zeros" if reached?(zero: @people))].compact
    end

    def reached?(zero: 0, minus: 0)
      @rule.judge(plus: 0, zero: zero, minus: minus, electorate: @people).reached?
    end
  end
end
