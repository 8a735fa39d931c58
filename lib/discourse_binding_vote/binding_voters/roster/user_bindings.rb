# frozen_string_literal: true

module DiscourseBindingVote
  class Roster
    # Whether ballots of some users bind.
    class UserBindings < Question
      VOTERS = <<~SQL
        SELECT id AS vote_id, unnest(CAST(:user_ids AS bigint[])) AS user_id, NULL::text AS name
        FROM votes
      SQL

      # Whether one user is a member of a group whose members are binding. Takes :user_id, and the params of
      # the vote's BindingGroups.
      IN_GROUPS = <<~SQL.strip
        CAST(:group_ids AS bigint[]) && CAST(:open_group_ids AS bigint[])
        OR EXISTS (
          SELECT 1 FROM group_users
          WHERE user_id = :user_id AND group_id = ANY (CAST(:group_ids AS bigint[]))
        )
      SQL

      # Of one user: what `bindings` says of many, in less time.
      BINDING = <<~SQL.strip
        COALESCE((
          #{Bindings.nearest(marks: Bindings::STANDING_OF_PEOPLE)} SELECT binding FROM nearest
        ), #{IN_GROUPS})
      SQL

      # The same as a part of another query where no mark stands; null where one does, be it of another
      # vote. Takes what IN_GROUPS does.
      WITHOUT_MARK = <<~SQL.strip
        CASE WHEN NOT EXISTS (
          SELECT 1 FROM binding_vote_marks WHERE user_id = :user_id AND lifted_at IS NULL
        ) THEN #{IN_GROUPS} END
      SQL

      BALLOT = <<~SQL
        SELECT ballots.*, #{BINDING} AS binds
        FROM users
        LEFT JOIN binding_vote_ballots ballots
          ON ballots.vote_id = :vote_id AND ballots.user_id = users.id
        WHERE users.id = :user_id
        FOR KEY SHARE OF users
      SQL

      # Those of the votes in which that user is binding, all of them open ones, in one query.
      def self.votes(votes, user)
        asked = Vote.where(closed_at: nil).for_roster.to_sql
        people = Bindings.people(user_ids: [user.id])
        votes.where(<<~SQL, **people, **BindingGroups.params)
          binding_votes.id IN (
            #{Bindings.of(VOTERS, votes: asked)}
            SELECT vote_id FROM bindings WHERE is_binding
          )
        SQL
      end

      # The Ballot of that user, nil where there is none, and whether it binds, which none of an account
      # does that is gone.
      def with_ballot(user_id)
        people = Bindings.people(user_ids: [user_id])
        row = DB.query_hash(BALLOT, **place, **people, user_id: user_id).first
        return nil, false if row.nil?
        ballot = Ballot.instantiate(row).tap { |found| found.vote = vote } if row["id"]
        [ballot, row["binds"]]
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
