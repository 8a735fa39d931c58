# frozen_string_literal: true

module DiscourseBindingVote
  module Announcements
    # The line in the topic that says that something was done to its vote.
    class SmallAction < PostMaker
      private

      def content
        {
          raw: Texts::ActionText.new(vote, event).to_s,
          post_type: Post.types[:small_action],
          action_code: "binding_vote_#{event.action}",
          no_bump: true,
        }
      end
    end
  end
end
