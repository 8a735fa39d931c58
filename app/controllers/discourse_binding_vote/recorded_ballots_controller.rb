# frozen_string_literal: true

module DiscourseBindingVote
  # Ballots that were cast elsewhere, recorded by those who keep the roster.
  class RecordedBallotsController < BallotChangesController
    requires_login

    def update
      said = params.permit(:username, :name, :choice, :link, :cast_at, :reason)
      change_ballot do
        voter = Elsewhere.find_voter(username: said[:username], name: said[:name])
        vote.record(
          voter,
          by: current_user,
          **said.to_h.symbolize_keys.slice(:choice, :link, :cast_at, :reason),
        )
      end
    end

    def destroy
      change_ballot do
        vote.unrecord(params[:ballot_id], by: current_user)
        nil
      end
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
