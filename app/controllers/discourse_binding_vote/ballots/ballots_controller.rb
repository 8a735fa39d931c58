# frozen_string_literal: true

module DiscourseBindingVote
  # The ballots of a vote, a page at a time, and one's own.
  class BallotsController < BallotChangesController
    requires_login except: [:index]
    limits "ballots", :update, :destroy

    PAGE_SIZE = 50

    def index
      listed = vote.ballots.as_listed.includes(:user, :reply_post, :recorded_by)
      found = listed.offset(input[:page].to_i * PAGE_SIZE).limit(PAGE_SIZE + 1)
      ballots = Ballot.load_histories(found.first(PAGE_SIZE))

      render_json_dump(
        ballots: serialize_data(ballots, BallotSerializer),
        more: found.size > PAGE_SIZE,
      )
    end

    def update
      change_ballot { vote.cast(by: current_user, **input.slice(:choice, :reason, :reply)) }
    end

    def destroy
      change_ballot do
        vote.withdraw(by: current_user)
        nil
      end
    end

    private

    def change_refusal
      guardian.binding_ballot_refusal(vote.topic)
    end
  end
end
