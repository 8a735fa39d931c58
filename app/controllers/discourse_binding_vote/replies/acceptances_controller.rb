# frozen_string_literal: true

module DiscourseBindingVote
  # Recording the ballot that somebody's reply says, by those who keep the roster.
  class AcceptancesController < ProposedBallotChangesController
    requires_login
    limits "recorded-ballots", :create
    limits "acceptances", :create_all

    def create
      change_recorded_ballot do
        vote.accept(proposed_ballot, by: current_user, choice: input[:choice])
      end
    end

    # Those that can be accepted are; of the others it says why not.
    def create_all
      ballots, refusals, undo =
        while_permitted do
          accepted, refusals = vote.accept_all(input[:choices], by: current_user)
          [accepted, refusals, undo_of(accepted)]
        end
      render_json_dump(
        vote: vote_state(vote),
        ballots: serialize_data(ballots, BallotSerializer),
        undo: undo,
        refused: refused(refusals),
      )
    end

    private

    def change_refusal
      guardian.binding_vote_recording_refusal(vote.topic)
    end
  end
end
