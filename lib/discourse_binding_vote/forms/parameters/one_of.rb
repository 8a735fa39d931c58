# frozen_string_literal: true

module DiscourseBindingVote
  module Parameters
    # One of some words.
    class OneOf < Type
      # words - Strings
      # wrong - the reason of the Refusal of any other
      def initialize(words, wrong:, **options)
        super(wrong: wrong, **options)
        @words = words
      end

      private

      def read(given, name)
        @words.include?(given) ? given : refuse(@wrong, name)
      end
    end
  end
end
