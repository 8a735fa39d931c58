# frozen_string_literal: true

module DiscourseBindingVote
  class Roster
    # What the bindings of a vote depend on beside its ballots and the marks, in a few letters: its
    # groups, who is in them, and the categories of the topic. Memberships that come or go by bulk raise
    # no event in the forum; a vote whose digest is not of now has to be recounted.
    #
    # A membership that comes gets a higher id than all before it, so that number, highest id and sum of
    # the user ids tell any two states apart but by chance. Each group is read once, however many votes
    # have it.
    module Digest
      MEMBERS = <<~SQL
        SELECT group_id, concat_ws(' ', group_id, count(*), max(id), sum(user_id)) AS digest
        FROM group_users
        WHERE group_id IN (SELECT unnest(group_ids) FROM votes)
        GROUP BY group_id
      SQL

      DIGEST = <<~SQL
        md5(concat_ws(
          ' ', group_ids && CAST(:open_group_ids AS bigint[]), group_ids,
          (
            SELECT string_agg(members.digest, ' ' ORDER BY group_id)
            FROM members WHERE group_id = ANY (votes.group_ids)
          ),
          (
            WITH RECURSIVE places AS (
              SELECT id, parent_category_id FROM categories WHERE id = votes.category_id
              UNION ALL
              SELECT above.id, above.parent_category_id
              FROM categories above JOIN places ON places.parent_category_id = above.id
            )
            SELECT string_agg(places.id::text, ' ') FROM places
          )
        ))
      SQL

      class << self
        # That of an open vote, as things stand now.
        def of(vote)
          DB.query_single(<<~SQL, **BindingGroups.params).first
            #{with(Vote.where(id: vote.id))} SELECT #{DIGEST} FROM votes
          SQL
        end

        # Those of the open votes whose ballots were last worked out with another.
        def stale_votes
          open = Vote.where(closed_at: nil)
          open.where(<<~SQL, BindingGroups.params)
            binding_votes.id IN (
              #{with(open.select(:roster_digest))}
              SELECT id FROM votes WHERE roster_digest IS DISTINCT FROM #{DIGEST}
            )
          SQL
        end

        private

        # What stands before a SELECT from `votes`, a row for each of these.
        def with(votes)
          "WITH votes AS (#{votes.for_roster.to_sql}), members AS MATERIALIZED (#{MEMBERS})"
        end
      end
    end
  end
end
