# frozen_string_literal: true

module DiscourseBindingVote
  class Roster
    # Everyone of whom the roster of a vote says something, as SQL that ends in `people`, a row
    # (user_id, name, group_ids, mark_id, binding) for each.
    module People
      # While a vote is open: members of the groups, with these, and those who are marked.
      NOW = <<~SQL
        #{Bindings.nearest},
        members AS (
          SELECT user_id, array_agg(group_id ORDER BY group_id) AS group_ids
          FROM group_users
          WHERE group_id = ANY (CAST(:group_ids AS bigint[])) AND user_id > 0
          GROUP BY user_id
        ),
        people AS (
          SELECT COALESCE(members.user_id, nearest.user_id) AS user_id, nearest.name,
            members.group_ids, nearest.mark_id, COALESCE(nearest.binding, TRUE) AS binding
          FROM members FULL JOIN nearest ON nearest.user_id = members.user_id
        )
      SQL

      # Everyone who was binding when it closed. Why is not kept.
      AT_CLOSING = <<~SQL
        WITH people AS (
          SELECT unnest(user_ids) AS user_id, NULL::text AS name, NULL::bigint[] AS group_ids,
            NULL::bigint AS mark_id, TRUE AS binding
          FROM binding_vote_rosters WHERE vote_id = :vote_id AND moment = 'closing'
        )
      SQL
    end
  end
end
