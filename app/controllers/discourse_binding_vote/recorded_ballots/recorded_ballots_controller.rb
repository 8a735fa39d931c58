# frozen_string_literal: true

module DiscourseBindingVote
  # Ballots that were cast elsewhere, recorded by those who keep the roster.
  class RecordedBallotsController < BallotChangesController
    requires_login
    limits "recorded-ballots", :update, :destroy

    def update
      change_ballot do
        voter = RecordedVoter.find(**input.slice(:username, :name))
        vote.record(voter, by: current_user, **input.slice(:choice, :link, :cast_at, :reason))
      end
    end

    def destroy
      change_ballot { vote.unrecord(input[:ballot_id], by: current_user) }
    end

    private

    def change_refusal
      guardian.binding_vote_recording_refusal(vote.topic)
    end
  end
end
