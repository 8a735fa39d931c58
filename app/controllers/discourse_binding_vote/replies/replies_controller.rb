# frozen_string_literal: true

module DiscourseBindingVote
  # One's own newest replies in the topic of a vote, to one of which a ballot may point.
  class RepliesController < BaseController
    requires_login
    limits "replies", :index

    def index
      replies = Replies.of(current_user, vote.topic)
      render_json_dump(replies: serialize_data(replies, ReplySerializer))
    end
  end
end
