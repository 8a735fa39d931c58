# frozen_string_literal: true

module DiscourseBindingVote
  module Parameters
    # The id of something. Where no id is such a number, there is no such thing.
    class Id < WholeNumber
      def initialize(**options)
        super(1..(2**63 - 1), **options)
      end

      private

      def refuse_range(_name)
        raise Discourse::NotFound
      end
    end
  end
end
