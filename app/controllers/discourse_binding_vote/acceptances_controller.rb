# frozen_string_literal: true

module DiscourseBindingVote
  # Recording the ballot that somebody's reply says, by those who keep the roster.
  class AcceptancesController < ProposedBallotsController
    def create
      change_ballot { vote.accept(proposed_ballot, by: current_user) }
    end

    private

    # As often as they may record a ballot that was cast elsewhere.
    def limit_changes
      limit_rate("recorded-ballots", 60, 1.minute)
    end

    def change_refusal
      guardian.binding_vote_recording_refusal(vote.topic)
    end
  end
end
