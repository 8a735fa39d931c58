# frozen_string_literal: true

module DiscourseBindingVote
  # Ballots that were cast elsewhere, recorded by those who keep the roster.
  class RecordedBallotsController < BaseController
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

    # Answers with the vote and with the ballot that the block returns.
    def change_ballot
      limit_rate("recorded-ballots", 60, 1.minute)
      ballot =
        with_vote_locked do
          permit guardian.binding_vote_recording_refusal(vote.topic)
          yield
        end

      render_json_dump(
        vote: serialize_data(vote, VoteStateSerializer, root: false),
        ballot: ballot && serialize_data(ballot, BallotSerializer, root: false),
      )
    end
  end
end
