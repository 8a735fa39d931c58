# frozen_string_literal: true

module DiscourseBindingVote
  class ClosuresController < ManagementController
    def create
      revision = params.permit(:revision)[:revision].presence&.to_i
      manage { vote.close(by: current_user, revision: revision) }
    end
  end
end
