# frozen_string_literal: true

module DiscourseBindingVote
  # What those do to a vote who opened it or moderate it.
  class ManagementController < BaseController
    limits "management", :create, :update

    private

    # Answers with what `answer` says after the block.
    def manage
      with_vote_locked do
        permit guardian.binding_vote_managing_refusal(vote)
        yield
      end
      render_json_dump(answer)
    end

    # The state that the vote has.
    def answer
      { vote: vote_state(vote) }
    end
  end
end
