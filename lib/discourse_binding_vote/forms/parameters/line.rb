# frozen_string_literal: true

module DiscourseBindingVote
  module Parameters
    # A text of one line, in which blanks that follow each other are one.
    class Line < Text
      private

      def clean(text)
        text.squish
      end
    end
  end
end
