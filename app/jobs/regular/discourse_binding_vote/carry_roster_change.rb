# frozen_string_literal: true

module Jobs
  module DiscourseBindingVote
    # Carries a change of who is binding into the votes into which the request has not.
    class CarryRosterChange < ::Jobs::Base
      def execute(args)
        return if !SiteSetting.binding_vote_enabled
        ::DiscourseBindingVote::RosterChange.find_by(id: args[:roster_change_id])&.carry
      end
    end
  end
end
