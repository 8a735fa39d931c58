# frozen_string_literal: true

module Jobs
  module DiscourseBindingVote
    # Closes votes at their closing time.
    class CloseEndedVotes < ::Jobs::Scheduled
      every 1.minute

      def execute(_args)
        ::DiscourseBindingVote::Vote.close_ended if SiteSetting.binding_vote_enabled
      end
    end
  end
end
