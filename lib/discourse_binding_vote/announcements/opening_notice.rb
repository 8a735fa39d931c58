# frozen_string_literal: true

module DiscourseBindingVote
  module Announcements
    # Tells binding voters that a vote was opened.
    class OpeningNotice < WaitingNotice
      # How many people are told that a vote was opened, those included who have been; 0 where the forum
      # does not want it told.
      def self.size(vote)
        announcement = Announcement.find_by(vote_id: vote.id, purpose: "opening_notice")
        announcement ? new(announcement).size : 0
      end

      def size
        willing.where(id: audience).count
      end
    end
  end
end
