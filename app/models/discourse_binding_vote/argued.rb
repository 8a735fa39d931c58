# frozen_string_literal: true

module DiscourseBindingVote
  # What points to the reply in which a ballot is argued.
  module Argued
    extend ActiveSupport::Concern

    class_methods do
      # column - where the id of the post stands
      def argued_in_reply(column)
        belongs_to :reply_post,
                   -> { merge(Replies.all) },
                   class_name: "Post",
                   foreign_key: column,
                   optional: true
      end
    end

    # The reply, while it can be read in the topic; it may be deleted, hidden or moved.
    def reply
      reply_post if reply_post && reply_post.topic_id == vote.topic_id
    end
  end
end
