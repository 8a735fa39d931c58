# frozen_string_literal: true

module DiscourseBindingVote
  module Parameters
    # The id of a kind of votes, be there one or not.
    class KindId < Type
      private

      def read(given, name)
        given.is_a?(String) && Kind::ID.match?(given) ? given : refuse(:unknown_kind, name)
      end
    end
  end
end
