# frozen_string_literal: true

module DiscourseBindingVote
  # Who is binding in a vote. The nearest mark of a person decides: of the vote, then of its category,
  # then of the categories above that, then everywhere. Where there is none, the groups of the settings
  # do. A plain name binds only by a mark. All of it reads and locks nothing; a RosterChange carries what
  # has changed into the open votes.
  class Roster
    # Groups that everyone is in who has an account, or who is not even listed in them.
    OPEN_GROUPS = %i[everyone logged_in_users].freeze

    # The automatic groups that people do not fall into by signing up.
    APPOINTED = %i[admins moderators staff].freeze

    class << self
      # The ids of the groups whose members are binding where no mark says otherwise.
      def group_ids
        SiteSetting.binding_vote_binding_groups_map
      end

      # Whether everyone with an account is binding whom no mark makes not binding.
      def open?
        (group_ids & Group::AUTO_GROUPS.values_at(*OPEN_GROUPS)).any?
      end

      # Whether signing up is enough to be binding where no mark says otherwise.
      def joined_by_signing_up?
        group_ids.intersect?(Group::AUTO_GROUPS.except(*APPOINTED).values)
      end

      # What Bindings asks of the settings.
      def groups
        { open: open?, group_ids: group_ids.presence || [nil] }
      end

      # Those of the votes in which that user is binding, all of them open ones, in one query.
      def binding_in(votes, user)
        votes.where(<<~SQL, **Bindings.people(user_ids: [user.id]), **groups)
          binding_votes.id IN (
            #{Bindings.of(<<~VOTERS, votes: Vote.where(closed_at: nil).with_category.to_sql)}
              SELECT id AS vote_id, unnest(CAST(:user_ids AS bigint[])) AS user_id, NULL::text AS name
              FROM votes
            VOTERS
            SELECT vote_id FROM bindings WHERE is_binding
          )
        SQL
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
      DB.query_array(<<~SQL, **place, **Bindings.people(user_ids: user_ids)).to_h
        #{Bindings.of(<<~VOTERS)}
          SELECT id AS vote_id, unnest(CAST(:user_ids AS bigint[])) AS user_id, NULL::text AS name
          FROM votes
        VOTERS
        SELECT user_id, is_binding FROM bindings
      SQL
    end

    # Whether a ballot binds that is recorded under that plain name.
    def binding_name?(name)
      DB.query_single(<<~SQL, **place, **Bindings.people(names: [name.downcase])).first
        #{Bindings.of(<<~VOTERS)}
          SELECT id AS vote_id, NULL::bigint AS user_id, unnest(CAST(:names AS text[])) AS name FROM votes
        VOTERS
        SELECT is_binding FROM bindings
      SQL
    end

    # The ids of the ballots that bind and must not, or must bind and do not. Those of deleted accounts
    # are left as they are.
    #
    # user_ids, names - of those whom it concerns, the names in lower case; everyone where ids are nil
    def misjudged_ballots(user_ids: nil, names: [])
      everyone = user_ids.nil?
      people = everyone ? {} : Bindings.people(user_ids: user_ids, names: names)
      theirs = <<~SQL if !everyone
        AND (
          user_id = ANY (CAST(:user_ids AS bigint[]))
          OR lower(voter_name) = ANY (CAST(:names AS text[]))
        )
      SQL
      voters = <<~SQL
        SELECT vote_id, user_id, lower(voter_name) AS name, id AS ballot_id, binding
        FROM binding_vote_ballots
        WHERE vote_id = :vote_id
        #{theirs}
      SQL
      marks = everyone ? Bindings::STANDING : Bindings::STANDING_OF_PEOPLE
      DB.query_single(<<~SQL, **place, **people)
        #{Bindings.of(voters, marks: marks)}
        SELECT ballot_id FROM bindings WHERE binding <> is_binding
      SQL
    end

    # The ids of all who are binding; nil where that is whoever has an account.
    def user_ids
      return if self.class.open?
      DB.query_single(<<~SQL, **place)
        #{People::NOW}
        SELECT user_id FROM people WHERE binding AND user_id IS NOT NULL ORDER BY user_id
      SQL
    end

    # The ids of all who were made binding; none where signing up is enough to be so.
    def known_user_ids
      self.class.joined_by_signing_up? ? [] : user_ids
    end

    # How many people the binding ballots can come from in all: everyone who is binding, and plain names
    # and deleted accounts by their ballots alone. Nil where that is not known, because no group is set
    # or one that takes in whoever signs up. The vote keeps it; a ballot that a binding voter casts does
    # not change it.
    def electorate
      return if self.class.group_ids.empty? || self.class.joined_by_signing_up?
      known = DB.query_single(<<~SQL, **place).first
        #{People::NOW}
        SELECT (SELECT count(*) FROM people WHERE binding AND user_id IS NOT NULL)
          + (
            SELECT count(*) FROM binding_vote_ballots
            WHERE vote_id = :vote_id AND user_id IS NULL AND binding
          )
      SQL
      # Some may have left the groups by bulk, and their ballots not be recounted yet.
      [known, vote.binding_counts.values.sum].max
    end

    # How many people are binding, and how many of them are waited for, having no ballot.
    def counts
      DB.query_hash(<<~SQL, **place).first.symbolize_keys
        #{listed_people}
        SELECT count(*) FILTER (WHERE people.binding) AS binding,
          count(*) FILTER (WHERE people.binding AND ballot.typed IS NULL) AS waiting
        #{People::WITH_BALLOTS}
      SQL
    end

    # A page of RosterList.
    #
    # waiting - whether only those are wanted who are binding and have no ballot
    def page(offset:, limit:, waiting: false)
      DB.query(<<~SQL, **place, offset: offset, limit: limit, waiting: waiting)
        #{listed_people}
        SELECT people.*, ballot.typed AS ballot
        #{People::WITH_BALLOTS}
        WHERE NOT :waiting OR (people.binding AND ballot.typed IS NULL)
        ORDER BY people.binding DESC, COALESCE(users.username_lower, people.name), people.user_id
        OFFSET :offset LIMIT :limit
      SQL
    end

    private

    attr_reader :vote

    # While a vote is open those of now, then those of its end.
    def listed_people
      vote.open? ? People::NOW : People::AT_CLOSING
    end

    def place
      { vote_id: vote.id, topic_id: vote.topic_id, **self.class.groups }
    end
  end
end
