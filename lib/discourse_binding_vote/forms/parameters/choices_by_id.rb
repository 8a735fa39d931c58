# frozen_string_literal: true

module DiscourseBindingVote
  module Parameters
    # Some ids, each with the choice that goes with it, such as "12:+1,13:-1": a Hash.
    class ChoicesById < Type
      FORM = /\A\d{1,18}:(?:\+1|0|-1)(?:,\d{1,18}:(?:\+1|0|-1))*\z/

      # most - how many there are at most
      def initialize(most, **options)
        super(**options)
        @most = most
      end

      private

      def read(given, name)
        pairs = FORM.match?(given.to_s) ? given.to_s.split(",") : []
        refuse(:not_ids_with_choices, name, count: @most) if !pairs.size.between?(1, @most)
        pairs.to_h { |pair| pair.split(":") }.transform_keys(&:to_i)
      end
    end
  end
end
