# frozen_string_literal: true

module DiscourseBindingVote
  module Announcements
    # Tells binding voters who have not voted that the vote is about to end: also who opened it.
    class Reminder < WaitingNotice
      private

      def knowing
        []
      end

      def facts
        { closes_at: vote.closes_at.iso8601 }
      end
    end
  end
end
