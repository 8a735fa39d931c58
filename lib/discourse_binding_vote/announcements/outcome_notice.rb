# frozen_string_literal: true

module DiscourseBindingVote
  module Announcements
    # Tells those who have voted how the vote ended.
    class OutcomeNotice < Notice
      private

      def actor
        vote.closed_by || Discourse.system_user
      end

      def audience
        vote.ballots.pluck(:user_id).compact
      end

      def facts
        { outcome: vote.outcome }
      end
    end
  end
end
