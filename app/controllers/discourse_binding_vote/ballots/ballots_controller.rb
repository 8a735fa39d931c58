# frozen_string_literal: true

module DiscourseBindingVote
  # The ballots of a vote, a page at a time, and one's own.
  class BallotsController < BallotChangesController
    requires_login except: [:index]
    limits "ballots", :update, :destroy

    def index
      list = BallotList.new(vote, page: page)
      render_json_dump(ballots: serialize_data(list.ballots, BallotSerializer), more: list.more?)
    end

    def update
      change_ballot { vote.cast(by: current_user, **input.slice(:choice, :reason, :reply)) }
    end

    def destroy
      change_ballot { vote.withdraw(by: current_user) }
    end

    private

    def change_refusal
      guardian.binding_ballot_refusal(vote.topic)
    end
  end
end
