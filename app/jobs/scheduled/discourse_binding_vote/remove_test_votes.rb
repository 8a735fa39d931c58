# frozen_string_literal: true

module Jobs
  module DiscourseBindingVote
    # Removes test votes some days after their end.
    class RemoveTestVotes < ::Jobs::Scheduled
      every 1.hour

      def execute(_args)
        ::DiscourseBindingVote::TestVote.remove_old if SiteSetting.binding_vote_enabled
      end
    end
  end
end
