# frozen_string_literal: true

module DiscourseBindingVote
  module Parameters
    # A whole number within a range, in JSON or as a text of digits.
    class WholeNumber < Type
      # No number with more digits is in any range.
      DIGITS = 19

      # range - a Range of Integers, with both its ends
      def initialize(range, **options)
        super(**options)
        @range = range
      end

      private

      def read(given, name)
        number = given.is_a?(String) ? number_in(given) : given
        refuse(:not_a_number, name) if !number.is_a?(Integer)
        @range.cover?(number) ? number : refuse_range(name)
      end

      def number_in(text)
        return if !text.match?(/\A-?\d+\z/)
        text.length > DIGITS + 1 ? @range.end + 1 : text.to_i
      end

      def refuse_range(name)
        refuse(:number_out_of_range, name, from: @range.begin, to: @range.end)
      end
    end
  end
end
