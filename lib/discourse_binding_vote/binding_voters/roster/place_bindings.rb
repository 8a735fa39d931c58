# frozen_string_literal: true

module DiscourseBindingVote
  class Roster
    # Whether users are binding in a category, or everywhere, as far as no vote says otherwise.
    class PlaceBindings
      ANY_VOTE = "SELECT 0 AS id, CAST(:category_id AS bigint) AS category_id"
      VOTERS = <<~SQL
        SELECT 0 AS vote_id, unnest(CAST(:user_ids AS bigint[])) AS user_id, NULL::text AS name
      SQL

      # category - nil for everywhere
      def initialize(category)
        @category = category
      end

      # A Hash of the ids.
      def of(user_ids)
        return {} if user_ids.empty?
        people = { category_id: @category&.id, **Bindings.people(user_ids: user_ids) }
        DB.query_array(<<~SQL, **people, **BindingGroups.params).to_h
          #{Bindings.of(VOTERS, votes: ANY_VOTE)}
          SELECT user_id, is_binding FROM bindings
        SQL
      end
    end
  end
end
