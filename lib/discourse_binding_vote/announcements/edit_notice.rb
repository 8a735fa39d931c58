# frozen_string_literal: true

module DiscourseBindingVote
  module Announcements
    # Tells those who had voted that the post which they voted on was edited since.
    class EditNotice < Notice
      private

      def actor
        @actor ||= User.find_by(id: vote.post&.last_editor_id) || Discourse.system_user
      end

      def audience
        vote.ballots.where(created_at: ..vote.post_edited_at).pluck(:user_id).compact
      end
    end
  end
end
