# frozen_string_literal: true

module DiscourseBindingVote
  module Parameters
    # Texts of one line by their names: a Hash. What each may be, whoever asks for it says.
    class LinesByName < Type
      # More than that is no line.
      MOST = 2_000

      # names - Strings
      def initialize(names, **options)
        super(**options)
        @types = names.to_h { |name| [name, Line[MOST]] }
      end

      private

      def read(given, name)
        refuse(:not_fields, name) if !given.is_a?(ActionController::Parameters)
        refuse(:not_fields, name) if (given.keys - @types.keys).any?
        @types.to_h { |member, type| [member, type.take(given[member], member)] }.compact
      end
    end
  end
end
