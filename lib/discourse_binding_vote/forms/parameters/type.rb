# frozen_string_literal: true

module DiscourseBindingVote
  module Parameters
    # A type of parameter. Each has `read`, which makes its value of what was given or refuses that.
    class Type
      class << self
        alias [] new

        # Whether a String is UTF-8, and has no NUL, which the database does not take.
        def readable?(text)
          [Encoding::UTF_8, Encoding::US_ASCII].include?(text.encoding) && text.valid_encoding? &&
            text.exclude?("\0")
        end
      end

      # wrong    - the reason of the Refusal of what is no such value; the type's own where it is nil
      # required - whether it has to be given
      def initialize(wrong: nil, required: false)
        @wrong = wrong
        @required = required
      end

      # The value that was given under a name; nil where none was. Raises Refusal.
      def take(given, name)
        if none?(given)
          refuse(:missing_parameter, name) if @required
        elsif given.is_a?(String) && !Type.readable?(given)
          refuse(:unreadable_text, name)
        else
          read(given, name)
        end
      end

      private

      # An empty field of a form gives none.
      def none?(given)
        given.nil? || given == ""
      end

      def refuse(reason, name, **params)
        raise Refusal.new(@wrong || reason, parameter: name_of(name), **params)
      end

      # What people call it where they write it into a form, else its name.
      def name_of(name)
        Vote.human_attribute_name(name, default: name.to_s)
      end
    end
  end
end
