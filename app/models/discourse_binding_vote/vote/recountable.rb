# frozen_string_literal: true

module DiscourseBindingVote
  # Keeping the ballots of an open vote as binding as their voters are (see Roster).
  module Vote::Recountable
    extend ActiveSupport::Concern

    class_methods do
      # The open votes that a change of who is binding can reach: of a vote, of a category with those
      # below it, of a kind, those in which a group is binding, or all.
      def reached_from(vote_id: nil, category_id: nil, kind: nil, group_id: nil)
        votes = where(closed_at: nil)
        votes = votes.where(id: vote_id) if vote_id
        votes = votes.where(kind: kind) if kind
        votes = votes.where(<<~SQL, group_id: group_id, **BindingGroups.params) if group_id
          :group_id = ANY (#{BindingGroups::SQL})
        SQL
        votes = votes.where(<<~SQL, category_id: category_id) if category_id
          binding_votes.topic_id IN (
            WITH RECURSIVE below AS (
              SELECT CAST(:category_id AS bigint) AS id
              UNION
              SELECT categories.id
              FROM categories JOIN below ON below.id = categories.parent_category_id
            )
            SELECT topics.id FROM topics JOIN below ON below.id = topics.category_id
          )
        SQL
        votes
      end

      # What Roster::Bindings asks of each of them. It takes BindingGroups.params.
      def for_roster
        joins(:topic).select(
          "binding_votes.id",
          "topics.category_id",
          "binding_votes.kind",
          "#{BindingGroups::SQL} AS group_ids",
        )
      end

      # Recounts the open votes of which something has changed that nothing told of. One that fails is
      # reported and does not hold up the others.
      def refresh_rosters
        Roster::Digest.stale_votes.ids.each do |id|
          locked(id) { |vote| vote&.apply_roster(by: Discourse.system_user) }
        rescue StandardError => error
          Discourse.warn_exception(error, message: "Binding vote #{id} could not be recounted")
        end
      end
    end

    # Works out anew which of all ballots bind, and counts them. Returns the RosterEffect; nil where the
    # vote is closed.
    #
    # by - who is the cause of it
    def apply_roster(by:)
      while_open do
        recounted(by: by, digest: Roster::Digest.of(self)) { Roster.new(self).misjudged_ballots }
      end
    end

    # The same of the ballots of those whom a change concerns, who are told even if they have none.
    def take_roster_change(change)
      return apply_roster(by: change.planner) if change.user_ids.nil?

      while_open do
        withdraw_of_deleted(change)
        recounted(by: change.planner, people: change.user_ids) do
          Roster.new(self).misjudged_ballots(user_ids: change.user_ids, names: change.names)
        end
      end
    end

    # Keeps what the bindings depend on, and from how many people the binding ballots can come, as
    # things stand now. It has no ballots yet.
    def keep_roster
      update!(roster_digest: Roster::Digest.of(self), electorate: electorate_now)
    end

    private

    def while_open
      locked { yield if open? }
    end

    # Corrects the ballots that the block finds, as Roster#misjudged_ballots does, and counts them.
    def recounted(by:, people: nil, digest: roster_digest)
      before = rule_counts
      changed = yield
      flip(changed, by: by) if changed.any?
      update!(roster_digest: digest, electorate: electorate_now)
      tell_of_roster(changed, people: people)
      RosterEffect.new(self, before: before)
    end

    # A rule that asks for a share keeps the last number where there is none any more, as when a group is
    # set that takes in whoever signs up.
    def electorate_now
      Roster.new(self).electorate || (electorate if rule.needs_electorate?)
    end

    # Has ballots bind that do not, and the other way round, and carries that into the counts.
    def flip(ballot_ids, by:)
      ids = PG::TextEncoder::Array.new.encode(ballot_ids)
      AccountLocks.keep_voters(ids, by.id)
      flipped = DB.query_array(<<~SQL, ids: ids, by: by.id)
        WITH flipped AS (
          UPDATE binding_vote_ballots SET binding = NOT binding, changed_by_id = :by
          WHERE id = ANY (CAST(:ids AS bigint[]))
          RETURNING binding, choice
        )
        SELECT binding, choice, count(*) FROM flipped GROUP BY binding, choice
      SQL
      flipped.each do |binding, choice, count|
        self[Ballot.count_column(!binding, choice)] -= count
        self[Ballot.count_column(binding, choice)] += count
      end
      self.revision += 1
    end

    def withdraw_of_deleted(change)
      return if change.ballot_ids.empty?
      ballots
        .where(id: change.ballot_ids, user_id: nil)
        .each { |ballot| take_out(ballot, by: change.planner) }
    end

    def tell_of_roster(changed, people:)
      return if changed.empty? && people.blank? && !saved_change_to_electorate?
      Publisher.new(self).recounted(changed, people: people)
    end
  end
end
