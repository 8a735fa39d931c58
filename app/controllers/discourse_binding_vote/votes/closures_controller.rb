# frozen_string_literal: true

module DiscourseBindingVote
  class ClosuresController < ManagementController
    def create
      permit guardian.binding_vote_managing_refusal(vote)
      # By itself, so that pages learn of it where closing is refused because of it.
      vote.apply_roster(by: Discourse.system_user)
      manage { vote.close(by: current_user, expected: input[:outcome]) }
    end
  end
end
