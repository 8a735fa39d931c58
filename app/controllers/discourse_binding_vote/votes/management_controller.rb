# frozen_string_literal: true

module DiscourseBindingVote
  # What those do to a vote who opened it or moderate it.
  class ManagementController < BaseController
    limits "management", :create, :update

    private

    # Answers with the state that the vote has after the block.
    def manage
      with_vote_locked do
        permit guardian.binding_vote_managing_refusal(vote)
        yield
      end
      render_json_dump(vote: vote_state(vote))
    end
  end
end
