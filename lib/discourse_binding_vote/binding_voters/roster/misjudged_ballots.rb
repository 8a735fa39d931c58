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
        ids_in(Bindings.of_all(BALLOTS))
      end

      # Those of some people.
      #
      # names - in lower case
      def of(user_ids, names)
        people = Bindings.people(user_ids: user_ids, names: names)
        ids_in(Bindings.of(BALLOTS_OF_PEOPLE), **people)
      end

      private

      def ids_in(bindings, **people)
        DB.query_single(<<~SQL, **place, **people)
          #{bindings}
          SELECT ballot_id FROM bindings WHERE binding <> is_binding
        SQL
      end
    end
  end
end
