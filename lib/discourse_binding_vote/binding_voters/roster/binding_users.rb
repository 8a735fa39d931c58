# frozen_string_literal: true

module DiscourseBindingVote
  class Roster
    # The ids of all users who are binding: members of the groups, and those who are marked so.
    class BindingUsers < Question
      QUERY = <<~SQL
        #{People::NOW}
        SELECT user_id FROM people WHERE binding AND user_id IS NOT NULL ORDER BY user_id
      SQL

      def ids
        DB.query_single(QUERY, **place)
      end
    end
  end
end
