# frozen_string_literal: true

module DiscourseBindingVote
  class Roster
    # Who is binding, as SQL: common table expressions that end in `bindings`. Whoever is asked about is
    # looked up in hash tables, accounts and plain names apart: the cost is linear in voters and marks,
    # whatever the database believes of its tables.
    #
    # votes    - a row (id, category_id) for each vote that is asked about
    # voters   - a row (vote_id, user_id, name) for each voter in one of them, the name in lower case;
    #            further columns go along
    # marks    - a row (id, user_id, name, vote_id, category_id, binding) for each mark that stands
    # places   - the categories of the votes with those above them, and how far above
    # nearest  - those of the marks that decide, a row (vote_id, user_id, name, mark_id, binding) for each
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

      # Whether somebody binds whom no mark names.
      #
      # user_id - SQL for the id
      def self.by_groups(user_id)
        <<~SQL.strip
          (
            :open OR EXISTS (
              SELECT 1 FROM group_users
              WHERE group_users.user_id = #{user_id} AND group_users.group_id IN (:group_ids)
            )
          )
        SQL
      end

      # The vote of a question, which need not be saved.
      ONE_VOTE = <<~SQL
        SELECT COALESCE(CAST(:vote_id AS bigint), 0) AS id,
          (SELECT category_id FROM topics WHERE id = :topic_id) AS category_id
      SQL

      STANDING = <<~SQL.strip
        SELECT id, user_id, lower(name) AS name, vote_id, category_id, binding
        FROM binding_vote_marks
        WHERE lifted_at IS NULL AND num_nonnulls(user_id, name) = 1
      SQL

      # Those of the people that a question is about.
      STANDING_OF_PEOPLE = "#{STANDING} AND #{of_people("name")}"

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
          WHERE marks.vote_id = votes.id
            OR places.id IS NOT NULL
            OR (marks.vote_id IS NULL AND marks.category_id IS NULL)
          ORDER BY votes.id, marks.user_id, marks.name, marks.vote_id NULLS LAST, places.distance
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
            ELSE #{by_groups("voters.user_id")}
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

      ARRAY = PG::TextEncoder::Array.new

      # The people that a question is about, as the queries take them, however many there are.
      #
      # names - plain names in lower case
      def self.people(user_ids: [], names: [])
        { user_ids: ARRAY.encode(user_ids), names: ARRAY.encode(names) }
      end

      # What stands before a SELECT from `bindings`. It takes BindingGroups.params, and people.
      def self.of(voters, votes: ONE_VOTE, marks: STANDING_OF_PEOPLE)
        "#{nearest(votes: votes, marks: marks)}, voters AS (#{voters}), #{BINDINGS}"
      end

      # What stands before a SELECT from `nearest`.
      def self.nearest(votes: ONE_VOTE, marks: STANDING)
        "WITH RECURSIVE votes AS (#{votes}), marks AS (#{marks}), #{NEAREST}"
      end
    end
  end
end
