# frozen_string_literal: true

module DiscourseBindingVote
  # What changes a ballot. Why one may not (`change_refusal`), each kind of change says.
  class BallotChangesController < BaseController
    private

    # Why somebody may not record ballots of others.
    def recording_refusal
      guardian.binding_vote_recording_refusal(vote.topic)
    end

    # Answers with the vote and with the ballot that the block returns.
    def change_ballot
      ballot =
        with_vote_locked do
          permit change_refusal
          yield
        end

      render_json_dump(
        vote: serialize_data(vote, VoteStateSerializer, root: false),
        ballot: ballot && serialize_data(ballot, BallotSerializer, root: false),
      )
    end
  end
end
