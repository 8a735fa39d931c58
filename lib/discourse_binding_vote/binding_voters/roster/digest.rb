# frozen_string_literal: true

module DiscourseBindingVote
  class Roster
    # What the bindings of a vote depend on beside its ballots and the marks, in a few letters: the
    # groups that are set, who is in them, and the categories of the topic. Memberships that come or go
    # by bulk raise no event in the forum; a vote whose digest is not of now has to be recounted.
    #
    # A membership that comes gets a higher id than all before it, so that number, highest id and sum of
    # the user ids tell any two states apart but by chance.
    module Digest
      SQL = <<~SQL
        md5(concat_ws(
          ' ', CAST(:open AS boolean), ARRAY[:group_ids]::int[],
          (
            SELECT concat_ws(' ', count(*), max(id), sum(user_id))
            FROM group_users WHERE group_id IN (:group_ids)
          ),
          (
            WITH RECURSIVE places AS (
              SELECT id, parent_category_id FROM categories
              WHERE id = (SELECT category_id FROM topics WHERE topics.id = binding_votes.topic_id)
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
          Vote.where(id: vote.id).pick(Arel.sql(Vote.sanitize_sql([SQL, BindingGroups.params])))
        end

        # Those of the open votes whose ballots were last worked out with another.
        def stale_votes
          Vote.where(closed_at: nil).where(
            "roster_digest IS DISTINCT FROM #{SQL}",
            BindingGroups.params,
          )
        end
      end
    end
  end
end
