# frozen_string_literal: true

module DiscourseBindingVote
  class KindTable
    # What becomes different where one table of kinds takes the place of another.
    class Change
      # before, after - KindTables
      def initialize(before, after)
        @before = by_id(before)
        @after = by_id(after)
      end

      # The ids of the rows of each sort: those that come, those that go, and those that are changed, with
      # the names of their members that are; and whether rows stand in another order.
      def to_h
        {
          added: @after.keys - @before.keys,
          removed: @before.keys - @after.keys,
          changed: changed,
          moved: both(@before) != both(@after),
        }
      end

      private

      def by_id(table)
        table.rows.index_by { |row| row["id"] }
      end

      # The ids of the rows that both have, in the order of one of them.
      def both(rows)
        rows.keys & @before.keys & @after.keys
      end

      def changed
        both(@before).filter_map do |id|
          members = @after[id].keys.select { |member| @after[id][member] != @before[id][member] }
          { id: id, members: members } if members.any?
        end
      end
    end
  end
end
