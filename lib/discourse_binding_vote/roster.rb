# frozen_string_literal: true

module DiscourseBindingVote
  # Who is binding in a vote. The nearest mark of a person decides: of the vote, then of its category,
  # then of the categories above that, then everywhere. Where there is none, the groups of the settings
  # do. A plain name binds only by a mark.
  class Roster
    # Groups that everyone is in who has an account, or who is not even listed in them.
    OPEN_GROUPS = %i[everyone logged_in_users].freeze

    # The automatic groups that people do not fall into by signing up.
    APPOINTED = %i[admins moderators staff].freeze

    # The nearest standing mark of each person, a row (user_id, name, binding, id) for each. What is in
    # the place of the names is SQL.
    NEAREST_MARKS_OF = <<~SQL
      WITH RECURSIVE places AS (
        SELECT id, parent_category_id, 0 AS distance
        FROM categories WHERE id = (SELECT category_id FROM topics WHERE id = %<topic_id>s)
        UNION ALL
        SELECT categories.id, categories.parent_category_id, distance + 1
        FROM categories JOIN places ON places.parent_category_id = categories.id
      ),
      nearest_marks AS (
        SELECT DISTINCT ON (marks.user_id, lower(marks.name))
          marks.id, marks.user_id, lower(marks.name) AS name, marks.binding
        FROM binding_vote_marks marks
        LEFT JOIN places ON places.id = marks.category_id
        WHERE marks.lifted_at IS NULL
          AND num_nonnulls(marks.user_id, marks.name) = 1
          AND (
            marks.vote_id = %<vote_id>s
            OR places.id IS NOT NULL
            OR (marks.vote_id IS NULL AND marks.category_id IS NULL)
          )
        ORDER BY marks.user_id, lower(marks.name), marks.vote_id NULLS LAST, places.distance
      )
    SQL

    NEAREST_MARKS = format(NEAREST_MARKS_OF, vote_id: ":vote_id", topic_id: ":topic_id")

    # Everyone of whom the roster says something: members of the groups, with these, and those marked.
    PEOPLE = <<~SQL
      #{NEAREST_MARKS},
      members AS (
        SELECT user_id, array_agg(group_id ORDER BY group_id) AS group_ids
        FROM group_users WHERE group_id IN (:group_ids) AND user_id > 0 GROUP BY user_id
      ),
      people AS (
        SELECT COALESCE(members.user_id, nearest_marks.user_id) AS user_id, nearest_marks.name,
          members.group_ids, nearest_marks.id AS mark_id,
          COALESCE(nearest_marks.binding, TRUE) AS binding
        FROM members FULL JOIN nearest_marks ON nearest_marks.user_id = members.user_id
        WHERE COALESCE(members.user_id, nearest_marks.user_id) IS NOT NULL
          OR nearest_marks.name IS NOT NULL
      )
    SQL

    # Everyone who was binding when a vote closed. Why is not kept.
    PEOPLE_AT_CLOSING = <<~SQL
      WITH people AS (
        SELECT unnest(user_ids) AS user_id, NULL::text AS name, NULL::bigint[] AS group_ids,
          NULL::bigint AS mark_id, TRUE AS binding
        FROM binding_vote_rosters WHERE vote_id = :vote_id AND moment = 'closing'
      )
    SQL

    # Those people, each with the ballot that is theirs.
    WITH_BALLOTS = <<~SQL
      FROM people
      LEFT JOIN users ON users.id = people.user_id
      LEFT JOIN binding_vote_ballots ballots
        ON ballots.vote_id = :vote_id
        AND (ballots.user_id = people.user_id OR lower(ballots.voter_name) = people.name)
    SQL

    IN_GROUPS = <<~SQL
      (:open OR EXISTS (
        SELECT 1 FROM group_users
        WHERE group_users.user_id = people.user_id AND group_users.group_id IN (:group_ids)
      ))
    SQL

    # Whether one person is binding in the vote of a row of binding_votes.
    BINDS_IN_ROW = <<~SQL
      (
        #{format(NEAREST_MARKS_OF, vote_id: "binding_votes.id", topic_id: "binding_votes.topic_id")}
        SELECT COALESCE(nearest_marks.binding, #{IN_GROUPS})
        FROM (SELECT CAST(:user_id AS bigint)) AS people (user_id)
        LEFT JOIN nearest_marks ON nearest_marks.user_id = people.user_id
      )
    SQL

    class << self
      # Changes who is binding by what the block does, and carries that into every open vote, all in one
      # transaction. Nobody casts or opens a vote meanwhile, so that no ballot slips through. Returns
      # the votes whose counts have changed.
      #
      # by     - who is the cause of it
      # votes  - the votes that it can reach
      # people - the ids of the users whom it concerns; nil where that is not known
      def change(by:, votes: Vote.all, people: nil)
        Vote.transaction do
          DB.exec("LOCK TABLE binding_votes IN EXCLUSIVE MODE")
          yield
          votes
            .where(closed_at: nil)
            .order(:id)
            .select { |vote| vote.apply_roster(by: by, people: people) }
        end
      end

      # Carries into every open vote what has changed elsewhere: members of groups, the groups of the
      # settings, categories.
      def refresh(people: nil)
        change(by: Discourse.system_user, people: people) {} if Vote.exists?(closed_at: nil)
      end

      # The ids of the groups whose members are binding where no mark says otherwise.
      def group_ids
        SiteSetting.binding_vote_binding_groups_map
      end

      # Whether everyone with an account is binding whom no mark makes not binding.
      def open?
        (group_ids & Group::AUTO_GROUPS.values_at(*OPEN_GROUPS)).any?
      end

      # Those of the votes in which that user is binding, in one query.
      def binding_in(votes, user)
        votes.where(BINDS_IN_ROW, user_id: user.id, **groups)
      end

      # What IN_GROUPS asks of the settings.
      def groups
        { open: open?, group_ids: group_ids.presence || [nil] }
      end
    end

    def initialize(vote)
      @vote = vote
    end

    # Whether a ballot of that user binds, as things stand now.
    def binding?(user)
      bindings([user.id]).fetch(user.id)
    end

    # The same of some users at once: a Hash of their ids.
    def bindings(user_ids)
      return {} if user_ids.empty?
      DB.query_array(<<~SQL, **place, user_ids: user_ids).to_h
        #{NEAREST_MARKS}
        SELECT people.user_id, COALESCE(nearest_marks.binding, #{IN_GROUPS})
        FROM unnest(ARRAY[:user_ids]::bigint[]) AS people (user_id)
        LEFT JOIN nearest_marks ON nearest_marks.user_id = people.user_id
      SQL
    end

    # Makes the ballots bind that have to, and the others not. Ballots of deleted accounts stay as they
    # are. Returns a Hash of ids of ballots that changed, and whether they bind now.
    def apply(by:)
      DB.query_hash(<<~SQL, **place, by: by.id).to_h { |row| row.values_at("id", "binding") }
        #{NEAREST_MARKS}
        UPDATE binding_vote_ballots ballots
        SET binding = roster.binding, changed_by_id = :by
        FROM (
          SELECT people.id,
            COALESCE(nearest_marks.binding, people.user_id IS NOT NULL AND #{IN_GROUPS}) AS binding
          FROM binding_vote_ballots people
          LEFT JOIN nearest_marks
            ON nearest_marks.user_id = people.user_id
            OR nearest_marks.name = lower(people.voter_name)
          WHERE people.vote_id = :vote_id
            AND (people.user_id IS NOT NULL OR people.voter_name IS NOT NULL)
        ) roster
        WHERE ballots.id = roster.id AND ballots.binding <> roster.binding
        RETURNING ballots.id, ballots.binding
      SQL
    end

    # Whether a ballot binds that is recorded under that plain name.
    def binding_name?(name)
      DB.query_single(<<~SQL, **place, name: name).first || false
        #{NEAREST_MARKS}
        SELECT binding FROM nearest_marks WHERE name = lower(:name)
      SQL
    end

    # The ids of all who are binding; nil where that is whoever has an account.
    def user_ids
      return if open?
      DB.query_single(<<~SQL, **place)
        #{PEOPLE}
        SELECT user_id FROM people WHERE binding AND user_id IS NOT NULL ORDER BY user_id
      SQL
    end

    # The ids of all who were made binding; none where signing up is enough to be so.
    def known_user_ids
      joined_by_signing_up? ? [] : user_ids
    end

    # How many people the binding ballots can come from in all: those who have cast one, and those who
    # are binding and have not. Nil where that is not known, because no group is set or one that takes
    # in whoever signs up. The vote keeps it (see Vote#keep_electorate); a ballot that a binding voter
    # casts does not change it.
    def electorate
      return if self.class.group_ids.empty? || joined_by_signing_up?
      DB.query_single(<<~SQL, **place).first
        #{PEOPLE}
        SELECT (
          SELECT count(*) FROM binding_vote_ballots WHERE vote_id = :vote_id AND binding
        ) + (
          SELECT count(*)
          FROM people
          WHERE people.binding AND people.user_id IS NOT NULL AND NOT EXISTS (
            SELECT 1 FROM binding_vote_ballots ballots
            WHERE ballots.vote_id = :vote_id AND ballots.binding AND ballots.user_id = people.user_id
          )
        )
      SQL
    end

    # Whether everyone with an account is binding whom no mark makes not binding.
    def open?
      self.class.open?
    end

    # How many people are binding, and how many of them are waited for, having no ballot.
    def counts
      DB.query_hash(<<~SQL, **place).first.symbolize_keys
        #{listed_people}
        SELECT count(*) FILTER (WHERE people.binding) AS binding,
          count(*) FILTER (WHERE people.binding AND ballots.id IS NULL) AS waiting
        #{WITH_BALLOTS}
      SQL
    end

    # A page of RosterList.
    #
    # waiting - whether only those are wanted who are binding and have no ballot
    def page(offset:, limit:, waiting: false)
      DB.query(<<~SQL, **place, offset: offset, limit: limit, waiting: waiting)
        #{listed_people}
        SELECT people.*, ballots.typed AS ballot
        #{WITH_BALLOTS}
        WHERE NOT :waiting OR (people.binding AND ballots.id IS NULL)
        ORDER BY people.binding DESC, COALESCE(users.username_lower, people.name), people.user_id
        OFFSET :offset LIMIT :limit
      SQL
    end

    private

    attr_reader :vote

    def joined_by_signing_up?
      self.class.group_ids.intersect?(Group::AUTO_GROUPS.except(*APPOINTED).values)
    end

    # While a vote is open those of now, then those of its end.
    def listed_people
      vote.open? ? PEOPLE : PEOPLE_AT_CLOSING
    end

    def place
      { vote_id: vote.id, topic_id: vote.topic_id, **self.class.groups }
    end
  end
end
