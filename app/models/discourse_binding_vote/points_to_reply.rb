# frozen_string_literal: true

module DiscourseBindingVote
  # A row that points to the reply in which a ballot is argued, and to where it was cast.
  module PointsToReply
    extend ActiveSupport::Concern

    class_methods do
      # column - where the id of the post stands
      # source - where the address stands at which it was cast
      def points_to_reply(column, source:)
        belongs_to :reply_post,
                   -> { merge(Replies.all) },
                   class_name: "Post",
                   foreign_key: column,
                   optional: true

        # The address, nil where it was cast here. One of the reply holds while that can be read.
        define_method(:source) do
          address = self[source]
          address if !Replies.permalink?(address, self[column]) || reply
        end
      end
    end

    # The reply, while it can be read in the topic; it may be deleted, hidden or moved.
    def reply
      reply_post if reply_post && reply_post.topic_id == vote.topic_id
    end
  end
end
