# frozen_string_literal: true

module Jobs
  module DiscourseBindingVote
    # Carries on what nothing has carried, be it that the process ended before or that it failed.
    class FinishRosterChanges < ::Jobs::Scheduled
      every 1.minute

      def execute(_args)
        ::DiscourseBindingVote::RosterChange.carry_all if SiteSetting.binding_vote_enabled
      end
    end
  end
end
