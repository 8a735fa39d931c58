# frozen_string_literal: true

module DiscourseBindingVote
  # The changes of the binding ballots of a vote, oldest first, each with the binding counts after it,
  # and whether the rule was reached or lost by it. The database counts, so that memory does not grow
  # with the changes.
  class CountedChanges
    PAGE_SIZE = 100

    # What happened within a minute after the end may be of the end: the clock of the database, which
    # says when ballots became binding, may be another one. Later, accounts can only be merged.
    GRACE = 1.minute

    def initialize(vote)
      @vote = vote
    end

    # The Page of that number.
    def page(number)
      Page.new(number, size: PAGE_SIZE) do |offset, limit|
        DB.query(<<~SQL, **params, offset:, limit:)
          WITH #{counted}, #{moments}
          SELECT #{SHOWN}, 1 AS changed, moments.reached, moments.turned
          FROM counted changes
          LEFT JOIN moments USING (id)
          #{PEOPLE}
          ORDER BY changes.id OFFSET :offset LIMIT :limit
        SQL
      end
    end

    # At most so many of the moments at which something changed: one for all that changed at once, as
    # where many people are marked. Where there were more, those at which the rule was reached or lost
    # come first, the earliest and the latest of these, and the others are thinned evenly.
    def moments_shown(most:)
      DB.query(<<~SQL, **params, most: most)
        WITH #{counted}, #{moments}, numbered AS (
          SELECT *,
            row_number() OVER (ORDER BY id) AS number,
            count(*) OVER () AS total,
            count(*) FILTER (WHERE turned) OVER (ORDER BY id) AS turn,
            count(*) FILTER (WHERE turned) OVER () AS turns
          FROM moments
        )
        SELECT #{SHOWN}, changes.changed, changes.reached, changes.turned, changes.total
        FROM numbered changes
        #{PEOPLE}
        WHERE total <= :most
          OR number = total
          OR number % CAST(ceil(total / (:most / 2 - 1.0)) AS bigint) = 0
          OR (turned AND (turn <= :most / 4 OR turn > turns - :most / 4))
        ORDER BY changes.id
      SQL
    end

    private

    attr_reader :vote

    SHOWN = <<~SQL.squish
      changes.id, changes.at, changes.voter_name, changes.typed_before, changes.typed_after,
      changes.binding_before, changes.binding_after, changes.plus, changes.zero, changes.minus,
      voters.username, changers.username AS changed_by
    SQL

    PEOPLE = <<~SQL.squish
      LEFT JOIN users voters ON voters.id = changes.user_id
      LEFT JOIN users changers ON changers.id = changes.changed_by_id
    SQL

    # By the electorate of today, or of the end: what it was at each change, nobody has kept.
    REACHED =
      ReachedSql.condition(
        rule: "kept.rule",
        plus: "plus",
        zero: "zero",
        minus: "minus",
        electorate: "CAST(:electorate AS integer)",
      ).squish

    # A line that tells of a reason, or of a ballot that did not bind, changes no count.
    def counted
      <<~SQL
        sides AS (SELECT * FROM json_to_recordset(CAST(:sides AS json)) AS rows (typed text, side int)),
        counted AS (
          SELECT changes.*,
            LEAST(max(changes.created_at) OVER so_far, CAST(:closed_at AS timestamp)) AS at,
            changes.created_at IS DISTINCT FROM lag(changes.created_at) OVER so_far AS begins,
            #{count(1)} AS plus, #{count(0)} AS zero, #{count(-1)} AS minus
          FROM binding_vote_ballot_changes changes
          LEFT JOIN sides befores ON befores.typed = changes.typed_before
          LEFT JOIN sides afters ON afters.typed = changes.typed_after
          WHERE changes.vote_id = :vote_id
            AND (changes.binding_before OR changes.binding_after)
            AND (changes.typed_before, changes.binding_before)
              IS DISTINCT FROM (changes.typed_after, changes.binding_after)
            AND (CAST(:closed_at AS timestamp) IS NULL OR changes.created_at <= :grace_ends)
          WINDOW so_far AS (ORDER BY changes.id)
        )
      SQL
    end

    # The binding ballots of a side after a change and all before it.
    def count(side)
      "sum(CASE WHEN changes.binding_after AND afters.side = #{side} THEN 1 ELSE 0 END - " \
        "CASE WHEN changes.binding_before AND befores.side = #{side} THEN 1 ELSE 0 END) OVER so_far"
    end

    # The last change of each moment, with how many changes that had, and whether the rule was reached
    # then. What is written in one transaction has one time; what stood within it, nobody has seen.
    def moments
      <<~SQL
        grouped AS (
          SELECT *, count(*) FILTER (WHERE begins) OVER (ORDER BY id) AS moment FROM counted
        ),
        last_changes AS (
          SELECT DISTINCT ON (moment) *, count(*) OVER (PARTITION BY moment) AS changed
          FROM grouped ORDER BY moment, id DESC
        ),
        judged AS (
          SELECT *, #{REACHED} AS reached
          FROM last_changes, (SELECT CAST(:rule AS jsonb) AS rule) kept
        ),
        moments AS (
          SELECT *, reached <> lag(reached, 1, :reached_empty) OVER (ORDER BY id) AS turned FROM judged
        )
      SQL
    end

    def params
      @params ||= {
        vote_id: vote.id,
        closed_at: vote.closed_at,
        grace_ends: vote.closed_at && (vote.closed_at + GRACE),
        sides: sides.to_json,
        rule: vote.rule.to_h.to_json,
        electorate: vote.electorate,
        reached_empty: reached_empty?,
      }
    end

    def reached_empty?
      none = { plus: 0, zero: 0, minus: 0 }
      vote.rule.judge(**none, electorate: vote.electorate).reached?
    end

    # Of each choice that was typed the side on which it counts.
    def sides
      typed =
        %i[typed_before typed_after].flat_map do |column|
          vote.ballot_changes.distinct.pluck(column)
        end
      typed.compact.uniq.map { |text| { typed: text, side: Choice.value_of(text) } }
    end
  end
end
