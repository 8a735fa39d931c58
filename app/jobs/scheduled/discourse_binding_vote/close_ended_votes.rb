# frozen_string_literal: true

module Jobs
  module DiscourseBindingVote
    # Closes votes at their closing time, and before it those that are settled.
    class CloseEndedVotes < ::Jobs::Scheduled
      every 1.minute

      def execute(_args)
        return if !SiteSetting.binding_vote_enabled
        ::DiscourseBindingVote::Vote.close_ended
        ::DiscourseBindingVote::Vote.close_settled
      end
    end
  end
end
