# frozen_string_literal: true

module DiscourseBindingVote
  class Roster
    # Whether ballots of some users bind.
    class UserBindings < Question
      VOTERS = <<~SQL
        SELECT id AS vote_id, unnest(CAST(:user_ids AS bigint[])) AS user_id, NULL::text AS name
        FROM votes
      SQL

      # Those of the votes in which that user is binding, all of them open ones, in one query.
      def self.votes(votes, user)
        asked = Vote.where(closed_at: nil).with_category.to_sql
        people = Bindings.people(user_ids: [user.id])
        votes.where(<<~SQL, **people, **BindingGroups.params)
          binding_votes.id IN (
            #{Bindings.of(VOTERS, votes: asked)}
            SELECT vote_id FROM bindings WHERE is_binding
          )
        SQL
      end

      # A Hash of the ids.
      def of(user_ids)
        return {} if user_ids.empty?
        DB.query_array(<<~SQL, **place, **Bindings.people(user_ids: user_ids)).to_h
          #{Bindings.of(VOTERS)}
          SELECT user_id, is_binding FROM bindings
        SQL
      end
    end
  end
end
