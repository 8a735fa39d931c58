# frozen_string_literal: true

module DiscourseBindingVote
  # The ballots of a vote, a page at a time, and one's own.
  class BallotsController < BallotChangesController
    requires_login except: [:index]

    PAGE_SIZE = 50

    def index
      page = params.permit(:page)[:page].to_i.clamp(0, 1_000_000)
      listed = vote.ballots.as_listed.includes(:user, :reply_post, :recorded_by)
      found = listed.offset(page * PAGE_SIZE).limit(PAGE_SIZE + 1)
      ballots = Ballot.load_histories(found.first(PAGE_SIZE))

      render_json_dump(
        ballots: serialize_data(ballots, BallotSerializer),
        more: found.size > PAGE_SIZE,
      )
    end

    def update
      marks = params.permit(:choice, :reason, :reply)
      change_ballot do
        vote.cast(
          by: current_user,
          choice: marks[:choice],
          reason: marks[:reason],
          reply: marks[:reply],
        )
      end
    end

    def destroy
      change_ballot do
        vote.withdraw(by: current_user)
        nil
      end
    end

    private

    def limit_changes
      Ballot.limit_casting(current_user)
    end

    def change_refusal
      guardian.binding_ballot_refusal(vote.topic)
    end
  end
end
