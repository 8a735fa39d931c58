# frozen_string_literal: true

module DiscourseBindingVote
  module Announcements
    # Tells binding voters who have not voted that the vote is about to end, also who opened it; or that
    # their ballots are missing, where somebody reminds of them by hand. Nobody is told twice a day.
    class Reminder < WaitingNotice
      # What is told where a User reminds of a vote.
      def self.by_hand(vote, by:)
        event = VoteEvent.new(vote: vote, user: by)
        new(Announcement.new(vote: vote, event: event, purpose: "reminder"))
      end

      private

      # Who reminds by hand knows.
      def knowing
        [announcement.event&.user_id].compact
      end

      def willing
        super.where.not(id: told_lately)
      end

      def told_lately
        others =
          Announcement
            .where(vote_id: vote.id, purpose: purpose)
            .where("created_at > ?", Vote::Remindable::PAUSE.ago)
            .where.not(id: announcement.id)
        NoticeRecord.where(announcement_id: others.select(:id)).select(:user_id)
      end

      def facts
        { closes_at: vote.closes_at.iso8601 }
      end
    end
  end
end
