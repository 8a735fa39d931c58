# frozen_string_literal: true

module DiscourseBindingVote
  class Roster
    # The ids of the ballots that bind and must not, or must bind and do not.
    class MisjudgedBallots < Question
      BALLOTS = <<~SQL
        SELECT vote_id, user_id, lower(voter_name) AS name, id AS ballot_id, binding
        FROM binding_vote_ballots
        WHERE vote_id = :vote_id
      SQL

      BALLOTS_OF_PEOPLE = "#{BALLOTS} AND #{Bindings.of_people("voter_name")}"

      def all
        ids_among(BALLOTS, marks: Bindings::STANDING)
      end

      # Those of some people.
      #
      # names - in lower case
      def of(user_ids, names)
        people = Bindings.people(user_ids: user_ids, names: names)
        ids_among(BALLOTS_OF_PEOPLE, marks: Bindings::STANDING_OF_PEOPLE, **people)
      end

      private

      def ids_among(ballots, marks:, **people)
        DB.query_single(<<~SQL, **place, **people)
          #{Bindings.of(ballots, marks: marks)}
          SELECT ballot_id FROM bindings WHERE binding <> is_binding
        SQL
      end
    end
  end
end
