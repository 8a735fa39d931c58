# frozen_string_literal: true

module DiscourseBindingVote
  class Roster
    # Everyone of whom the roster says something, each with what the ballot says that is theirs, as
    # typed: while a vote is open those of now, then those of its end.
    class PeopleWithBallots < Question
      JOINED = <<~SQL
        FROM people
        LEFT JOIN users ON users.id = people.user_id
        LEFT JOIN binding_vote_ballots cast_here
          ON cast_here.vote_id = :vote_id AND cast_here.user_id = people.user_id
        LEFT JOIN binding_vote_ballots named
          ON named.vote_id = :vote_id AND lower(named.voter_name) = people.name
        CROSS JOIN LATERAL (SELECT COALESCE(cast_here.typed, named.typed) AS typed) ballot
      SQL

      # How many are binding, and how many of them have no ballot.
      def counts
        DB.query_hash(<<~SQL, **place).first.symbolize_keys
          #{people}
          SELECT count(*) FILTER (WHERE people.binding) AS binding,
            count(*) FILTER (WHERE people.binding AND ballot.typed IS NULL) AS waiting
          #{JOINED}
        SQL
      end

      # Some of them, binding first, then by name.
      #
      # waiting - whether only those are wanted who are binding and have no ballot
      def page(offset:, limit:, waiting:)
        DB.query(<<~SQL, **place, offset: offset, limit: limit, waiting: waiting)
          #{people}
          SELECT people.*, named.voter_name AS written_name, ballot.typed AS ballot
          #{JOINED}
          WHERE NOT :waiting OR (people.binding AND ballot.typed IS NULL)
          ORDER BY people.binding DESC, COALESCE(users.username_lower, people.name), people.user_id
          OFFSET :offset LIMIT :limit
        SQL
      end

      private

      def people
        vote.open? ? People::NOW : People::AT_CLOSING
      end
    end
  end
end
