# frozen_string_literal: true

module DiscourseBindingVote
  # What changes a ballot. Why one may not (`change_refusal`), each kind of change says.
  class BallotChangesController < BaseController
    private

    # Answers with the vote and with the person's own ballot, which the block returns, unless that was taken
    # out.
    def change_ballot(&block)
      ballot = while_permitted(&block)
      render_json_dump(vote: vote_state(vote), ballot: ballot_json(ballot, own: true))
    end

    # The same of a ballot that is recorded, with what has to be named to undo that.
    def change_recorded_ballot
      ballot, undo =
        while_permitted do
          changed = yield
          [changed, undo_of([changed])]
        end
      render_json_dump(vote: vote_state(vote), ballot: ballot_json(ballot), undo: undo)
    end

    # Returns what the block returns, which runs under the lock of the vote if that may be changed.
    def while_permitted
      with_vote_locked do
        permit change_refusal
        yield
      end
    end

    # The ids of the lines of the history that were written of ballots just now.
    def undo_of(ballots)
      BallotChange.newest_ids(ballots.select(&:changed_now?))
    end

    def ballot_json(ballot, own: false)
      serialize_data(ballot, BallotSerializer, own: own, root: false) if ballot&.in_box?
    end

    # What was not done of several things, and why.
    #
    # refusals - each Refusal by the id of the thing
    def refused(refusals)
      refusals.map do |id, refusal|
        { id: id, error_type: refusal.reason, error: with_resolved_locale { refusal.sentence } }
      end
    end
  end
end
