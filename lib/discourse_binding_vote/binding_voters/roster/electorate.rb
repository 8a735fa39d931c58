# frozen_string_literal: true

module DiscourseBindingVote
  class Roster
    # How many people the binding ballots can come from in all.
    class Electorate < Question
      QUERY = <<~SQL
        #{People::NOW}
        SELECT (SELECT count(*) FROM people WHERE binding AND user_id IS NOT NULL)
          + (
            SELECT count(*) FROM binding_vote_ballots
            WHERE vote_id = :vote_id AND user_id IS NULL AND binding
          )
      SQL

      def size
        known = DB.query_single(QUERY, **place).first
        # Some may have left the groups by bulk, and their ballots not be recounted yet.
        [known, vote.binding_counts.values.sum].max
      end
    end
  end
end
