# frozen_string_literal: true

module DiscourseBindingVote
  # Whether counts satisfy a rule, which Rule#judge says in Ruby, as a condition of SQL.
  module ReachedSql
    # Each argument is a piece of SQL: the rule a jsonb as a vote keeps it, the others whole numbers.
    # Where a share is asked for of an electorate that is null, nothing is reached.
    def self.condition(rule:, plus:, zero:, minus:, electorate:)
      ratio = fraction("#{rule}->>'plusPerMinus'")
      share = fraction("#{rule}->>'minimumShare'")
      counted = <<~SQL
        CASE #{rule}->>'minimumOf'
          WHEN 'plus' THEN #{plus}
          WHEN 'turnout' THEN #{plus} + #{zero} + #{minus}
          ELSE #{plus} + #{minus}
        END
      SQL

      <<~SQL
        (#{counted}) >= CAST(#{rule}->>'minimum' AS integer)
        AND (
          #{rule}->>'minimumShare' IS NULL
          OR COALESCE(
            (#{counted}) * #{share.under} - #{electorate} * #{share.over} >= #{one_if(rule, "shareStrictly")},
            FALSE
          )
        )
        AND #{plus} * #{ratio.under} - #{minus} * #{ratio.over} >= #{one_if(rule, "strictly")}
        AND NOT (CAST(#{rule}->>'blocking' AS boolean) AND #{minus} > 0)
      SQL
    end

    Fraction = Struct.new(:over, :under)

    def self.fraction(text)
      under = "COALESCE(CAST(NULLIF(split_part(#{text}, '/', 2), '') AS bigint), 1)"
      Fraction.new("CAST(split_part(#{text}, '/', 1) AS bigint)", under)
    end

    # Of two whole numbers, the first is greater where it is at least one more.
    def self.one_if(rule, member)
      "CAST(COALESCE(CAST(#{rule}->>'#{member}' AS boolean), FALSE) AS integer)"
    end

    private_class_method :fraction, :one_if
    private_constant :Fraction
  end
end
