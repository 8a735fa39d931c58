# frozen_string_literal: true

module DiscourseBindingVote
  # Recording the ballot that somebody's reply says, by those who keep the roster.
  class AcceptancesController < ProposedBallotChangesController
    requires_login
    limits "recorded-ballots", :create

    def create
      change_ballot { vote.accept(proposed_ballot, by: current_user) }
    end

    private

    def change_refusal
      guardian.binding_vote_recording_refusal(vote.topic)
    end
  end
end
