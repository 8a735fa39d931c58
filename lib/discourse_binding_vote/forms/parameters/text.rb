# frozen_string_literal: true

module DiscourseBindingVote
  module Parameters
    # A text, as it was written; an empty one is one too.
    class Text < Type
      attr_reader :limit

      # limit    - how many characters it has at most, without the blanks around it
      # too_long - the reason of the Refusal of a longer one
      def initialize(limit, too_long: :text_too_long, **options)
        super(**options)
        @limit = limit
        @too_long = too_long
      end

      private

      def none?(given)
        given.nil?
      end

      def read(given, name)
        refuse(:not_a_text, name) if !given.is_a?(String)
        return given if clean(given).length <= limit
        raise Refusal.new(@too_long, parameter: name_of(name), count: limit)
      end

      def clean(text)
        text.strip
      end
    end
  end
end
