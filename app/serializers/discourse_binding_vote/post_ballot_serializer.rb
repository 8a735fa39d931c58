# frozen_string_literal: true

module DiscourseBindingVote
  # A ballot as the post tells of it in which it is argued.
  class PostBallotSerializer < ApplicationSerializer
    attributes :vote_id, :typed, :binding, :says

    def binding
      object.binding
    end

    # What the post says now (see BallotSerializer#reply_says).
    def says
      object.reply_says(post)
    end

    def include_says?
      object.reply_differs?(post)
    end

    private

    def post
      options[:post]
    end
  end
end
