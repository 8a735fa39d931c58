# frozen_string_literal: true

module DiscourseBindingVote
  # Recording the ballot that somebody's reply says, by those who keep the roster.
  class AcceptancesController < ProposedBallotsController
    def create
      change_ballot { vote.accept(proposed_ballot, by: current_user) }
    end

    private

    def limit_changes
      limit_recording
    end

    def change_refusal
      recording_refusal
    end
  end
end
