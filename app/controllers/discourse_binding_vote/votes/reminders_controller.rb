# frozen_string_literal: true

module DiscourseBindingVote
  class RemindersController < ManagementController
    def create
      manage { @reminded = vote.remind(by: current_user) }
    end

    private

    # How many people are reminded, and from when on they may be again.
    def answer
      { reminded: @reminded, remindable_at: vote.remindable_at }
    end
  end
end
