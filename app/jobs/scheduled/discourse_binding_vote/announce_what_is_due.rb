# frozen_string_literal: true

module Jobs
  module DiscourseBindingVote
    # Tells what no job has told, be it that the process ended before or that it failed.
    class AnnounceWhatIsDue < ::Jobs::Scheduled
      every 1.minute

      def execute(_args)
        ::DiscourseBindingVote::Announcement.make_due if SiteSetting.binding_vote_enabled
      end
    end
  end
end
