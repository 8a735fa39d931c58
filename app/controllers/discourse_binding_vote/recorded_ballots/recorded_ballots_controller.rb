# frozen_string_literal: true

module DiscourseBindingVote
  # Ballots that were cast elsewhere, recorded by those who keep the roster.
  class RecordedBallotsController < BallotChangesController
    requires_login
    limits "recorded-ballots", :update, :destroy, :undo

    def update
      change_recorded_ballot do
        voter = RecordedVoter.find(**input.slice(:username, :name))
        vote.record(voter, by: current_user, **input.slice(:choice, :link, :cast_at, :reason))
      end
    end

    def destroy
      change_recorded_ballot { vote.unrecord(input[:ballot_id], by: current_user) }
    end

    # Undoes what one has just recorded, corrected, accepted or taken back.
    def undo
      undone = while_permitted { vote.undo_recordings(input[:changes].uniq, by: current_user) }
      render_json_dump(
        vote: vote_state(vote),
        ballots: serialize_data(undone.ballots, BallotSerializer),
        gone: undone.gone,
        refused: refused(undone.refusals),
      )
    end

    private

    def change_refusal
      guardian.binding_vote_recording_refusal(vote.topic)
    end
  end
end
