# frozen_string_literal: true

module DiscourseBindingVote
  module Parameters
    # A text of a form, such as a choice; in JSON it may stand as a number. An empty text takes away what
    # there was, where it is of that form; else it gives none.
    class Form < Type
      # form - a Regexp for the whole text
      def initialize(form, **options)
        super(**options)
        @form = form
      end

      private

      def none?(given)
        given.nil? || (given == "" && !@form.match?(""))
      end

      def read(given, name)
        text = given.is_a?(Numeric) ? given.to_s : given
        text.is_a?(String) && @form.match?(text) ? text : refuse(:not_a_text, name)
      end
    end
  end
end
