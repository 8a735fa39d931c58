# frozen_string_literal: true

module DiscourseBindingVote
  module Parameters
    # Some ids with commas between them, as Integers.
    class Ids < Type
      FORM = /\A\d{1,18}(,\d{1,18})*\z/

      attr_reader :most

      # most - how many there are at most
      def initialize(most, **options)
        super(**options)
        @most = most
      end

      private

      def read(given, name)
        ids = FORM.match?(given.to_s) ? given.to_s.split(",").map(&:to_i) : []
        ids.size.between?(1, @most) ? ids : refuse(:not_ids, name, count: @most)
      end
    end
  end
end
