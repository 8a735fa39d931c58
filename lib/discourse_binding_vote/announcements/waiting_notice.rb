# frozen_string_literal: true

module DiscourseBindingVote
  module Announcements
    # Tells those of whom an open vote awaits a binding ballot. Who has voted meanwhile is left out.
    class WaitingNotice < Notice
      private

      def timely?
        !vote.ended?
      end

      def actor
        vote.opened_by || Discourse.system_user
      end

      def audience
        Roster.new(vote).known_user_ids
      end

      def willing
        super.where.not(id: vote.ballots.where.not(user_id: nil).select(:user_id))
      end
    end
  end
end
