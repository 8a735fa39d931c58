# frozen_string_literal: true

module Jobs
  module DiscourseBindingVote
    # Reminds of votes that are about to end.
    class RemindVoters < ::Jobs::Scheduled
      every 5.minutes

      def execute(_args)
        ::DiscourseBindingVote::Vote.plan_reminders if SiteSetting.binding_vote_enabled
      end
    end
  end
end
