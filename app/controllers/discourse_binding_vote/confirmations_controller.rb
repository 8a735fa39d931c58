# frozen_string_literal: true

module DiscourseBindingVote
  # Confirming that what one's reply says is one's ballot.
  class ConfirmationsController < ProposedBallotsController
    def create
      change_ballot { vote.confirm(proposed_ballot) }
    end

    private

    # As often as one may cast a ballot.
    def limit_changes
      limit_rate("ballots", 20, 1.minute)
    end

    def change_refusal
      guardian.binding_ballot_confirmation_refusal(proposed_ballot)
    end
  end
end
