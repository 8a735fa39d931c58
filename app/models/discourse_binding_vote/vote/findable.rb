# frozen_string_literal: true

module DiscourseBindingVote
  class Vote
    # Finding votes by where they stand. Each answer is a relation, so that it can be part of another
    # query.
    module Findable
      extend ActiveSupport::Concern

      # open      every open vote
      # reached   those of them whose rule the ballots satisfy
      # waiting   those of them that wait for the ballot of the person who asks
      # passed, too_few, voted_down, cancelled
      #           closed with that outcome
      # failed    too few or voted down
      STATES = %w[open reached waiting passed failed too_few voted_down cancelled].freeze

      # Those that people are offered to choose from.
      OFFERED_STATES = STATES - %w[too_few voted_down]

      # The judgement of a row of binding_votes.
      REACHED =
        ReachedSql.condition(
          rule: "binding_votes.rule",
          plus: "binding_votes.binding_plus",
          zero: "binding_votes.binding_zero",
          minus: "binding_votes.binding_minus",
          electorate: "binding_votes.electorate",
        )

      included do
        # The one that each topic shows: see Vote.current, which is for loading topics.
        scope :shown, -> { where(<<~SQL) }
              binding_votes.closed_at IS NULL OR NOT EXISTS (
                SELECT 1 FROM binding_votes later
                WHERE later.topic_id = binding_votes.topic_id
                  AND (later.closed_at IS NULL OR later.id > binding_votes.id)
              )
            SQL

        # Those in which ballots can be cast, by whoever may.
        scope :taking_ballots,
              -> do
                joins(:topic)
                  .where(closed_at: nil, closes_at: Time.zone.now..)
                  .where(topics: { closed: false, archived: false, deleted_at: nil })
                  .where.not(topics: { archetype: Archetype.private_message })
              end

        scope :reached, -> { where(closed_at: nil).where(REACHED) }
      end

      class_methods do
        # state - one of STATES
        # user  - who asks; nil for somebody who is not logged in
        def in_state(state, user)
          case state
          when "open"
            where(closed_at: nil)
          when "reached"
            reached
          when "waiting"
            waiting_for(user)
          when "failed"
            where(outcome: %w[too_few voted_down])
          else
            where(outcome: state)
          end
        end

        # Those in which a binding ballot of that person is possible and missing.
        def waiting_for(user)
          return where("1 = 0") if user.nil?

          cast = Ballot.where(user_id: user.id).select(:vote_id)
          votes = where(closed_at: nil, closes_at: Time.zone.now..).where.not(id: cast)
          Roster.binding_in(votes, user)
        end
      end
    end
  end
end
