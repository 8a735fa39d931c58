# frozen_string_literal: true

module Jobs
  module DiscourseBindingVote
    # Keeps ballots as binding as their voters are, where nothing told of a change.
    class RefreshRosters < ::Jobs::Scheduled
      every 5.minutes

      def execute(_args)
        ::DiscourseBindingVote::Vote.refresh_rosters if SiteSetting.binding_vote_enabled
      end
    end
  end
end
