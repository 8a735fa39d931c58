# frozen_string_literal: true

module DiscourseBindingVote
  # A ballot as the post tells of it in which it is argued.
  class PostBallotSerializer < ApplicationSerializer
    attributes :id, :vote_id, :typed, :binding, :says, :claims_binding

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

    # Whether the text calls it binding, or non-binding. Left out where it says neither.
    def claims_binding
      object.reply_claims_binding(post)
    end

    def include_claims_binding?
      !claims_binding.nil?
    end

    private

    def post
      options[:post]
    end
  end
end
