# frozen_string_literal: true

module DiscourseBindingVote
  module Announcements
    # Tells those who have voted, and who opened the vote, how it ended.
    class OutcomeNotice < Notice
      private

      def actor
        vote.closed_by || Discourse.system_user
      end

      def audience
        [*vote.ballots.pluck(:user_id), vote.opened_by_id].compact.uniq - knowing
      end

      def notify(user)
        opened = user.id == vote.opened_by_id
        write(user, post_number: 1, outcome: vote.outcome, **(opened ? { opened: true } : {}))
      end
    end
  end
end
