# frozen_string_literal: true

module DiscourseBindingVote
  class Roster
    # What a change of marks would do to the open votes. It is a query: nothing is written or locked.
    class Preview
      # The marks that are placed, beside those that hold elsewhere: they replace those of their place.
      PLACED = <<~SQL
        #{Bindings::STANDING_OF_PEOPLE}
          AND (vote_id, category_id, kind) IS DISTINCT FROM (
            CAST(:vote_id AS bigint), CAST(:category_id AS bigint), CAST(:kind AS varchar)
          )
        UNION ALL
        SELECT NULL, user_id, name, CAST(:vote_id AS bigint), CAST(:category_id AS bigint),
          CAST(:kind AS varchar), :binding
        FROM (
          SELECT unnest(CAST(:user_ids AS bigint[])) AS user_id, NULL::text AS name
          UNION ALL
          SELECT NULL, unnest(CAST(:names AS text[]))
        ) AS people
      SQL

      # Those that are left.
      LIFTED = "#{Bindings::STANDING_OF_PEOPLE} AND binding_vote_marks.id NOT IN (:lifted_ids)"

      class << self
        # The RosterEffects of placing marks, as Mark.place takes it, on the votes that it would change.
        def of_placing(people, binding:, **place)
          users, names = people.partition { |person| person.is_a?(User) }
          reach = Mark.new(place).reach
          new(users.map(&:id), names, **reach).effects(PLACED, binding: binding, **reach)
        end

        # Those of lifting marks of one place.
        def of_lifting(marks)
          new(marks.map(&:user_id), marks.map(&:name), **marks.first.reach).effects(
            LIFTED,
            lifted_ids: marks.map(&:id),
          )
        end
      end

      # reach - that of the marks, as Mark#reach gives it
      def initialize(user_ids, names, **reach)
        @votes = Vote.reached_from(**reach)
        @people = Bindings.people(user_ids: user_ids.compact, names: names.compact.map(&:downcase))
      end

      # marks - those of the people that would stand, as Bindings takes them
      def effects(marks, **params)
        changes = changes(marks, params).group_by(&:vote_id)
        binding_before, binding_after =
          [Bindings::STANDING_OF_PEOPLE, marks].map { |some| binding_users(some, params) }
        Vote
          .where(id: changes.keys | binding_after.keys)
          .includes(:topic)
          .order(:id)
          .map do |vote|
            joining = binding_after.fetch(vote.id, 0) - binding_before.fetch(vote.id, 0)
            after = counts_after(vote, changes.fetch(vote.id, []), joining)
            RosterEffect.new(vote, after: after)
          end
          .select(&:any?)
      end

      private

      # How many ballots of each choice would begin to bind, or cease to, those of plain names apart.
      def changes(marks, params)
        DB.query(<<~SQL, **@people, **params, **BindingGroups.params)
          #{Bindings.of(<<~VOTERS, votes: @votes.for_roster.to_sql, marks: marks)}
            SELECT vote_id, user_id, lower(voter_name) AS name, choice, ballots.binding
            FROM binding_vote_ballots ballots JOIN votes ON votes.id = ballots.vote_id
            WHERE #{Bindings.of_people("voter_name")}
          VOTERS
          SELECT vote_id, choice, name IS NOT NULL AS named,
            count(*) FILTER (WHERE is_binding) - count(*) FILTER (WHERE binding) AS step
          FROM bindings GROUP BY vote_id, choice, named
        SQL
      end

      # How many of the accounts are binding with such marks, in each of the votes whose rule asks for a
      # share of all.
      def binding_users(marks, params)
        votes = @votes.where("rule->>'minimumShare' IS NOT NULL").for_roster.to_sql
        DB.query_array(<<~SQL, **@people, **params, **BindingGroups.params).to_h
          #{Bindings.of(<<~VOTERS, votes: votes, marks: marks)}
            SELECT votes.id AS vote_id, user_id, NULL::text AS name
            FROM votes CROSS JOIN unnest(CAST(:user_ids AS bigint[])) AS user_id
          VOTERS
          SELECT vote_id, count(*) FILTER (WHERE is_binding) FROM bindings GROUP BY vote_id
        SQL
      end

      # joining - how many more accounts would be binding, be they with a ballot or without
      def counts_after(vote, changes, joining)
        counts = vote.rule_counts
        changes.each do |change|
          counts[Ballot::COUNT_COLUMNS.fetch(change.choice).to_sym] += change.step
          joining += change.step if change.named
        end
        counts[:electorate] += joining if counts[:electorate]
        counts
      end
    end
  end
end
