# frozen_string_literal: true

module DiscourseBindingVote
  class Roster
    # Whether ballots under plain names bind.
    class NameBindings < Question
      VOTERS = <<~SQL
        SELECT id AS vote_id, NULL::bigint AS user_id, unnest(CAST(:names AS text[])) AS name FROM votes
      SQL

      # A Hash of the names in lower case.
      def of(names)
        return {} if names.empty?
        people = Bindings.people(names: names.map(&:downcase).uniq)
        DB.query_array(<<~SQL, **place, **people).to_h
          #{Bindings.of(VOTERS)}
          SELECT name, is_binding FROM bindings
        SQL
      end
    end
  end
end
