# frozen_string_literal: true

module DiscourseBindingVote
  class DeadlinesController < ManagementController
    def update
      manage { vote.move_deadline(by: current_user, to: input[:closes_at]) }
    end
  end
end
