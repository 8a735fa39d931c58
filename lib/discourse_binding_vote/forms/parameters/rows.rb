# frozen_string_literal: true

module DiscourseBindingVote
  module Parameters
    # A list of things of one kind, in JSON: Hashes. What is wrong with one of them is refused with what it
    # calls itself by `key`.
    class Rows < Type
      # types - the type of each member, by its name
      # most  - how many there are at most
      def initialize(types, most, **options)
        super(**options)
        @types = types
        @most = most
      end

      private

      def read(given, name)
        rows = given.is_a?(Array) ? given : []
        refuse(:not_ballots, name, count: @most) if !rows.size.between?(1, @most)
        rows.map do |row|
          refuse(:not_ballots, name, count: @most) if !row.is_a?(ActionController::Parameters)
          read_row(row)
        end
      end

      def read_row(row)
        key = row[:key]
        Refusal.about((key if key.is_a?(String))) do
          @types.to_h { |member, type| [member, type.take(row[member], member)] }
        end
      end
    end
  end
end
