# frozen_string_literal: true

module DiscourseBindingVote
  class Roster
    # Whether users are binding in a category, or everywhere, as far as no vote says otherwise: in votes
    # of one kind, or of every kind there is.
    class PlaceBindings
      # A vote of each of the kinds.
      ANY_VOTES = <<~SQL
        SELECT row_number() OVER () AS id, CAST(:category_id AS bigint) AS category_id, kind, group_ids
        FROM json_to_recordset(CAST(:kinds AS json)) AS kinds (kind varchar, group_ids bigint[])
      SQL

      # category - nil for everywhere
      # kind     - a Kind; nil for all
      def initialize(category, kind: nil)
        @category = category
        @kinds = kind ? [kind] : Kind.all
      end

      # A Hash of the ids; nil for a user who is binding in votes of some kinds and not in those of others.
      def of(user_ids)
        return {} if user_ids.empty?
        DB.query_array(<<~SQL, **place, **Bindings.people(user_ids: user_ids)).to_h
          #{Bindings.of(UserBindings::VOTERS, votes: ANY_VOTES)}
          SELECT user_id, CASE WHEN bool_and(is_binding) THEN TRUE
            WHEN NOT bool_or(is_binding) THEN FALSE END
          FROM bindings GROUP BY user_id
        SQL
      end

      private

      def place
        kinds =
          @kinds.map do |kind|
            { kind: kind.id, group_ids: BindingGroups.new(kind.binding_group_ids).ids }
          end
        { category_id: @category&.id, kinds: kinds.to_json, **BindingGroups.params }
      end
    end
  end
end
