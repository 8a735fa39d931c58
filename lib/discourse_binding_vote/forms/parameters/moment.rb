# frozen_string_literal: true

module DiscourseBindingVote
  module Parameters
    # A time, which stays the text that it is (see Instant): whether it is early or late enough depends
    # on the vote.
    class Moment < Type
      private

      def read(given, name)
        given.is_a?(String) && Instant.read(given) ? given : refuse(:not_a_text, name)
      end
    end
  end
end
