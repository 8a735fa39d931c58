# frozen_string_literal: true

module DiscourseBindingVote
  class CancellationsController < ManagementController
    def create
      cancellation = params.permit(:reason)
      manage { vote.cancel(by: current_user, reason: cancellation[:reason]) }
    end
  end
end
