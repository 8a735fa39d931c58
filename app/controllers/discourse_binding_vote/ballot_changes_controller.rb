# frozen_string_literal: true

module DiscourseBindingVote
  # What changes a ballot. Why one may not (`change_refusal`), each kind of change says.
  class BallotChangesController < BaseController
    private

    # Answers with the vote and with the ballot that the block returns, unless that was taken out.
    def change_ballot
      ballot =
        with_vote_locked do
          permit change_refusal
          yield
        end

      render_json_dump(
        vote: vote_state(vote),
        ballot: (serialize_data(ballot, BallotSerializer, root: false) if ballot&.in_box?),
      )
    end
  end
end
