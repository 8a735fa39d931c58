# frozen_string_literal: true

module Jobs
  module DiscourseBindingVote
    # Tells what is due of one vote, right after it happened.
    class Announce < ::Jobs::Base
      def execute(args)
        return if !SiteSetting.binding_vote_enabled
        ::DiscourseBindingVote::Announcement.make_due(vote_id: args[:vote_id])
      end
    end
  end
end
