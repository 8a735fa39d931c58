# frozen_string_literal: true

module DiscourseBindingVote
  # Posting the result of a closed vote by hand, where the forum does not do it by itself, or could not.
  # Who may do so, the Guardian says.
  module Vote::Reportable
    NEXT_STEP_LIMIT = 500

    # Whether the vote is closed, and nobody has posted its result or is about to.
    #
    # told - whether somebody has or is, where that has been looked up
    def result_missing?(told: result_told?)
      !open? && !told
    end

    # Posts the result, once, in the name of a User.
    #
    # next_step - an optional line of at most NEXT_STEP_LIMIT characters on what happens next
    #
    # Raises Refusal.
    def post_result(by:, next_step: nil)
      locked do
        raise Refusal.new(:still_open) if open?
        raise Refusal.new(:result_posted) if !result_missing?
        VoteEvent.record(self, "result_posted", by: by, next_step: next_step.presence)
      end
    end

    private

    def result_told?
      Announcement.made_or_due.exists?(vote_id: id, purpose: "result")
    end
  end
end
