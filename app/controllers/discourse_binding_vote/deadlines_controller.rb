# frozen_string_literal: true

module DiscourseBindingVote
  class DeadlinesController < ManagementController
    def update
      deadline = params.permit(:closes_at)
      manage { vote.move_deadline(by: current_user, to: deadline[:closes_at]) }
    end
  end
end
