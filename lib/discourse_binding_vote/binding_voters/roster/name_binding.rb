# frozen_string_literal: true

module DiscourseBindingVote
  class Roster
    # Whether ballots under a plain name bind.
    class NameBinding < Question
      VOTERS = <<~SQL
        SELECT id AS vote_id, NULL::bigint AS user_id, unnest(CAST(:names AS text[])) AS name FROM votes
      SQL

      def of(name)
        DB.query_single(<<~SQL, **place, **Bindings.people(names: [name.downcase])).first
          #{Bindings.of(VOTERS)}
          SELECT is_binding FROM bindings
        SQL
      end
    end
  end
end
