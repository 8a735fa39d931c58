# frozen_string_literal: true

module DiscourseBindingVote
  class ClosuresController < ManagementController
    def create
      manage { vote.close(by: current_user, revision: input[:revision]) }
    end
  end
end
