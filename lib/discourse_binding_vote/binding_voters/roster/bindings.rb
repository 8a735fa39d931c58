# frozen_string_literal: true

module DiscourseBindingVote
  class Roster
    # Who is binding, as SQL: common table expressions that end in `bindings`. Whoever is asked about is
    # looked up in hash tables, accounts and plain names apart: the cost is linear in voters and marks,
    # whatever the database believes of its tables.
    #
    # votes    - a row (id, category_id, kind, group_ids) for each vote that is asked about
    # voters   - a row (vote_id, user_id, name) for each voter in one of them, the name in lower case;
    #            further columns go along
    # marks    - a row (id, user_id, name, vote_id, category_id, kind, binding) for each mark that stands
    # places   - the categories of the votes with those above them, and how far above
    # nearest  - those of the marks that decide, a row (vote_id, user_id, name, mark_id, binding) for each
    # members  - a row (vote_id, user_id) for each member of a group whose members are binding in a vote
    # bindings - the voters, each with `is_binding`
    module Bindings
      # The condition that a row is of one of the people that a question is about (see people).
      #
      # name - the column with a plain name
      def self.of_people(name)
        <<~SQL.strip
          (
            user_id = ANY (CAST(:user_ids AS bigint[]))
            OR lower(#{name}) = ANY (CAST(:names AS text[]))
          )
        SQL
      end

      # The vote of a question, which need not be saved.
      ONE_VOTE = <<~SQL
        SELECT COALESCE(CAST(:vote_id AS bigint), 0) AS id,
          (SELECT category_id FROM topics WHERE id = :topic_id) AS category_id,
          CAST(:kind AS varchar) AS kind, CAST(:group_ids AS bigint[]) AS group_ids
      SQL

      STANDING = <<~SQL.strip
        SELECT id, user_id, lower(name) AS name, vote_id, category_id, kind, binding
        FROM binding_vote_marks
        WHERE lifted_at IS NULL AND num_nonnulls(user_id, name) = 1
      SQL

      # Those of the people that a question is about.
      STANDING_OF_PEOPLE = "#{STANDING} AND #{of_people("name")}"

      MEMBERS = <<~SQL.strip
        SELECT groups_of_votes.vote_id, CAST(group_users.user_id AS bigint) AS user_id
        FROM (SELECT id AS vote_id, unnest(group_ids) AS group_id FROM votes) AS groups_of_votes
        JOIN group_users ON group_users.group_id = groups_of_votes.group_id
      SQL

      # Those of the people that a question is about.
      MEMBERS_OF_PEOPLE = "#{MEMBERS} WHERE user_id = ANY (CAST(:user_ids AS bigint[]))"

      # Of marks for the same place the one for votes of a kind decides before the one for all votes.
      NEAREST = <<~SQL
        places AS (
          SELECT id AS below_id, id, parent_category_id, 0 AS distance
          FROM categories WHERE id IN (SELECT category_id FROM votes)
          UNION ALL
          SELECT places.below_id, above.id, above.parent_category_id, distance + 1
          FROM categories above JOIN places ON places.parent_category_id = above.id
        ),
        nearest AS (
          SELECT DISTINCT ON (votes.id, marks.user_id, marks.name)
            votes.id AS vote_id, marks.user_id, marks.name, marks.id AS mark_id, marks.binding
          FROM votes
          CROSS JOIN marks
          LEFT JOIN places
            ON places.below_id = votes.category_id AND places.id = marks.category_id
          WHERE (marks.kind IS NULL OR marks.kind = votes.kind) AND (
            marks.vote_id = votes.id
            OR places.id IS NOT NULL
            OR (marks.vote_id IS NULL AND marks.category_id IS NULL)
          )
          ORDER BY votes.id, marks.user_id, marks.name, marks.vote_id NULLS LAST, places.distance,
            marks.kind NULLS LAST
        )
      SQL

      # An IN below a CASE is answered from a hash table.
      BINDINGS = <<~SQL
        bindings AS (
          SELECT voters.*, CASE
            WHEN (vote_id, user_id) IN (
              SELECT vote_id, user_id FROM nearest WHERE binding AND user_id IS NOT NULL
            ) THEN TRUE
            WHEN (vote_id, user_id) IN (
              SELECT vote_id, user_id FROM nearest WHERE NOT binding AND user_id IS NOT NULL
            ) THEN FALSE
            ELSE vote_id IN (
              SELECT id FROM votes WHERE group_ids && CAST(:open_group_ids AS bigint[])
            ) OR (vote_id, user_id) IN (SELECT vote_id, user_id FROM members)
          END AS is_binding
          FROM voters WHERE user_id IS NOT NULL
          UNION ALL
          SELECT voters.*, CASE
            WHEN (vote_id, name) IN (
              SELECT vote_id, name FROM nearest WHERE binding AND name IS NOT NULL
            ) THEN TRUE
            ELSE FALSE
          END AS is_binding
          FROM voters WHERE name IS NOT NULL
        )
      SQL

      # The people that a question is about, as the queries take them, however many there are.
      #
      # names - plain names in lower case
      def self.people(user_ids: [], names: [])
        array = BindingGroups::ARRAY
        { user_ids: array.encode(user_ids), names: array.encode(names) }
      end

      # What stands before a SELECT from `bindings`, about some people. It takes the params of
      # BindingGroups, and people.
      def self.of(voters, votes: ONE_VOTE, marks: STANDING_OF_PEOPLE, members: MEMBERS_OF_PEOPLE)
        <<~SQL.strip
          #{nearest(votes: votes, marks: marks)},
          members AS (#{members}), voters AS (#{voters}), #{BINDINGS}
        SQL
      end

      # The same about all voters of one vote.
      def self.of_all(voters)
        of(voters, marks: STANDING, members: MEMBERS)
      end

      # What stands before a SELECT from `nearest`.
      def self.nearest(votes: ONE_VOTE, marks: STANDING)
        "WITH RECURSIVE votes AS (#{votes}), marks AS (#{marks}), #{NEAREST}"
      end
    end
  end
end
