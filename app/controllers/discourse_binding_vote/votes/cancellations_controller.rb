# frozen_string_literal: true

module DiscourseBindingVote
  class CancellationsController < ManagementController
    def create
      manage { vote.cancel(by: current_user, reason: input[:reason]) }
    end
  end
end
