# frozen_string_literal: true

module DiscourseBindingVote
  # Confirming that what one's reply says is one's ballot.
  class ConfirmationsController < ProposedBallotChangesController
    requires_login
    limits "ballots", :create

    def create
      change_ballot { vote.confirm(proposed_ballot) }
    end

    private

    def change_refusal
      guardian.binding_ballot_confirmation_refusal(proposed_ballot)
    end
  end
end
